package org.modellregionen.atlas;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.modellregionen.atlas.ReminderStore.Due;
import org.modellregionen.atlas.ReminderStore.Outcome;
import org.modellregionen.atlas.ReminderStore.Over;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Days;
import org.modellregionen.common.Hashes;

/**
 * Asks by e-mail whether offers still hold that nobody has confirmed for six months, and takes those out of the public
 * that nobody answers for. Who has no address is not asked and stays public: the worklist shows the offer as overdue.
 */
@ApplicationScoped
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final int MAILS_PER_RUN = 200;
    /** So many in a row mean that the mail server is at fault and not an address. */
    private static final int FAILURES_PER_RUN = 5;

    private static final Duration RETRY_AFTER = Duration.ofHours(20);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReminderStore store;
    private final ReminderMail mail;
    private final OfferExpiry expiry;
    private final Changes changes;
    private final Audit audit;
    private final boolean enabled;
    private final int days;

    Reminders(
            ReminderStore store,
            ReminderMail mail,
            OfferExpiry expiry,
            Changes changes,
            Audit audit,
            @ConfigProperty(name = "platform.reminders.enabled") boolean enabled,
            @ConfigProperty(name = "platform.reminders.days") int days) {
        this.store = store;
        this.mail = mail;
        this.expiry = expiry;
        this.changes = changes;
        this.audit = audit;
        this.enabled = enabled;
        this.days = days;
    }

    private enum Attempt {
        SENT,
        FAILED,
        TAKEN_BY_ANOTHER,
        NOTHING_DUE
    }

    /** Every replica may run this: rows that another one holds are skipped, and nobody is asked twice. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (enabled) {
            lapse();
            remind();
        }
    }

    /** How many mails were sent. Each is a transaction of its own, so that one that fails undoes no other. */
    int remind() {
        int sent = 0;
        int failed = 0;
        for (int i = 0; i < MAILS_PER_RUN && failed < FAILURES_PER_RUN; i++) {
            Attempt attempt = QuarkusTransaction.requiringNew().call(this::remindNext);
            if (attempt == Attempt.NOTHING_DUE) {
                break;
            }
            sent += attempt == Attempt.SENT ? 1 : 0;
            failed = attempt == Attempt.FAILED ? failed + 1 : 0;
        }
        return sent;
    }

    private Attempt remindNext() {
        Instant now = Instant.now();
        Optional<Due> next = store.next(limit(), Days.today(), now.minus(RETRY_AFTER));
        if (next.isEmpty()) {
            return Attempt.NOTHING_DUE;
        }
        Due due = next.get();
        String token = newToken();
        Instant expires = now.plus(Duration.ofDays(days));
        Optional<UUID> reminder = store.open(due.offer(), Hashes.sha256(token), now, expires);
        if (reminder.isEmpty()) {
            return Attempt.TAKEN_BY_ANOTHER;
        }
        try {
            mail.send(due, token, LocalDate.ofInstant(expires, Occurrences.ZONE));
        } catch (RuntimeException failure) {
            // The message may hold the address, which does not belong in a log.
            LOG.warnf(
                    "No reminder for offer %s: %s",
                    due.offer(), failure.getClass().getName());
            store.close(List.of(reminder.get()), Outcome.FAILED, now);
            return Attempt.FAILED;
        }
        // Taken only now, because other writers wait from here on.
        Instant stamp = changes.stamp();
        audit.append(
                Audit.Actor.PLATFORM, new Audit.Event("remind", "offer", due.offer(), due.region(), null, null), stamp);
        return Attempt.SENT;
    }

    /** How many offers were taken out of the public; at most one batch. */
    int lapse() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = Instant.now();
            List<Over> over = store.over(limit(), now);
            List<UUID> unanswered =
                    over.stream().filter(Over::unanswered).map(Over::offer).toList();
            if (!unanswered.isEmpty()) {
                expiry.end(unanswered, "lapse");
            }
            store.close(ids(over, true), Outcome.LAPSED, now);
            store.close(ids(over, false), Outcome.OBSOLETE, now);
            return unanswered.size();
        });
    }

    private static List<UUID> ids(List<Over> over, boolean unanswered) {
        return over.stream()
                .filter(reminder -> reminder.unanswered() == unanswered)
                .map(Over::id)
                .toList();
    }

    private static LocalDate limit() {
        return Days.today().minusMonths(Worklist.CONFIRM_AFTER_MONTHS);
    }

    /** 256 random bits. */
    private static String newToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
