package org.modellregionen.atlas.search.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.modellregionen.atlas.Occurrences;

/** When an offer is open, in a form that is checked for thousands of offers in a moment. */
public final class Times {
    private Times() {}

    /**
     * One rule of opening.
     *
     * @param weekdays bit 0 for Monday … bit 6 for Sunday
     * @param startMinute minute of the day it opens
     * @param endMinute minute of the day it closes
     * @param from first day, as days since 1970
     * @param until last day
     * @param except days on which it is closed
     * @param extra further days on which it is open
     */
    public record Rule(
            int weekdays,
            int startMinute,
            int endMinute,
            int from,
            int until,
            boolean skipHolidays,
            List<Integer> except,
            List<Integer> extra) {}

    public static byte[] encode(List<Rule> rules) {
        if (rules.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Rule rule : rules) {
                out.writeByte(rule.weekdays);
                out.writeShort(rule.startMinute);
                out.writeShort(rule.endMinute);
                out.writeInt(rule.from);
                out.writeInt(rule.until);
                out.writeByte(rule.skipHolidays ? 1 : 0);
                days(out, rule.except);
                days(out, rule.extra);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static List<Rule> decode(byte[] times) {
        ByteBuffer in = ByteBuffer.wrap(times);
        List<Rule> rules = new ArrayList<>();
        while (in.hasRemaining()) {
            rules.add(new Rule(
                    in.get(),
                    in.getShort(),
                    in.getShort(),
                    in.getInt(),
                    in.getInt(),
                    in.get() == 1,
                    days(in),
                    days(in)));
        }
        return rules;
    }

    private static List<Integer> days(ByteBuffer in) {
        int count = in.getShort();
        List<Integer> days = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            days.add(in.getInt());
        }
        return days;
    }

    private static void days(DataOutputStream out, List<Integer> days) throws IOException {
        out.writeShort(days.size());
        for (int day : days) {
            out.writeInt(day);
        }
    }

    /**
     * A moment, in local time.
     *
     * @param weekday one bit, as in {@link Rule}
     */
    public record Moment(int day, int minute, int weekday, boolean holiday) {
        public static Moment of(long epochSecond) {
            ZonedDateTime local = Instant.ofEpochSecond(epochSecond).atZone(Occurrences.ZONE);
            LocalDate day = local.toLocalDate();
            return new Moment(
                    (int) day.toEpochDay(),
                    local.getHour() * 60 + local.getMinute(),
                    1 << (day.getDayOfWeek().getValue() - 1),
                    Occurrences.isHoliday(day));
        }
    }

    static boolean isOpen(BytesRef times, Moment at) {
        ByteBuffer in = ByteBuffer.wrap(times.bytes, times.offset, times.length);
        while (in.hasRemaining()) {
            int weekdays = in.get();
            int start = in.getShort();
            int end = in.getShort();
            int from = in.getInt();
            int until = in.getInt();
            boolean closedToday = in.get() == 1 && at.holiday;
            closedToday |= contains(in, at.day);
            boolean extra = contains(in, at.day);
            boolean regular = (weekdays & at.weekday) != 0 && at.day >= from && at.day <= until && !closedToday;
            if ((regular || extra) && at.minute >= start && at.minute < end) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(ByteBuffer in, int day) {
        int count = in.getShort();
        boolean found = false;
        for (int i = 0; i < count; i++) {
            found |= in.getInt() == day;
        }
        return found;
    }
}
