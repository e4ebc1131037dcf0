package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Schedule;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.vocabulary.Vocabulary;

/** Finds everything that is wrong with an offer as it was sent, beyond the form of single values. */
@ApplicationScoped
class OfferChecks {
    static final Set<String> ACCESSIBILITY = Set.of(
            "step_free_entrance",
            "wheelchair",
            "accessible_toilet",
            "lift",
            "induction_loop",
            "sign_language",
            "plain_language",
            "easy_language_material",
            "guide_dog",
            "parking");

    private final Validator validator;
    private final Vocabulary vocabulary;

    OfferChecks(Validator validator, Vocabulary vocabulary) {
        this.validator = validator;
        this.vocabulary = vocabulary;
    }

    /** @throws ProblemException (400) with every error found */
    void require(OfferWrite offer) {
        List<FieldError> errors = errors(offer);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    List<FieldError> errors(OfferWrite offer) {
        Set<ConstraintViolation<OfferWrite>> violations = validator.validate(offer);
        if (!violations.isEmpty()) {
            return violations.stream().map(ProblemException::fieldError).toList();
        }
        List<FieldError> errors = new ArrayList<>();
        terms(errors, "/fieldsOfAction", offer.fieldsOfAction(), vocabulary.terms(ChangeType.FIELD_OF_ACTION));
        terms(errors, "/topics", offer.topics(), vocabulary.terms(ChangeType.TOPIC));
        terms(errors, "/targetGroups", offer.targetGroups(), vocabulary.terms(ChangeType.TARGET_GROUP));
        accessibility(errors, "/accessibility", offer.accessibility());
        translations(errors, offer);
        for (int i = 0; i < offer.places().size(); i++) {
            place(errors, "/places/" + i, offer.places().get(i));
        }
        for (int i = 0; i < offer.schedules().size(); i++) {
            schedule(
                    errors,
                    "/schedules/" + i,
                    offer.schedules().get(i),
                    offer.places().size());
        }
        numbers(errors, offer);
        if ((offer.source() == null) != (offer.externalId() == null)) {
            add(errors, "/externalId", "incomplete", "source and externalId go together");
        }
        return errors;
    }

    private static void terms(List<FieldError> errors, String pointer, Collection<String> keys, Map<String, ?> known) {
        int i = 0;
        for (String key : keys) {
            if (!known.containsKey(key)) {
                add(errors, pointer + "/" + i, "unknown_key", "is not in the vocabulary");
            }
            i++;
        }
    }

    private static void accessibility(List<FieldError> errors, String pointer, List<String> features) {
        for (int i = 0; i < features.size(); i++) {
            if (!ACCESSIBILITY.contains(features.get(i))) {
                add(errors, pointer + "/" + i, "unknown_key", "is not in the vocabulary");
            }
        }
    }

    private static void translations(List<FieldError> errors, OfferWrite offer) {
        Set<String> languages = new HashSet<>(Set.of(offer.sourceLanguage()));
        for (int i = 0; i < offer.translations().size(); i++) {
            if (!languages.add(offer.translations().get(i).language())) {
                add(errors, "/translations/" + i + "/language", "duplicate", "has a text already");
            }
        }
    }

    private static void place(List<FieldError> errors, String pointer, Place place) {
        if (place.kind().equals("address")
                && (place.city() == null || place.city().isBlank())) {
            add(errors, pointer + "/city", "required", "an address needs a city");
        }
        if ((place.latitude() == null) != (place.longitude() == null)) {
            add(errors, pointer + "/latitude", "incomplete", "latitude and longitude go together");
        }
        accessibility(errors, pointer + "/accessibility", place.accessibility());
    }

    private static void schedule(List<FieldError> errors, String pointer, Schedule schedule, int places) {
        if (schedule.placeIndex() != null && schedule.placeIndex() >= places) {
            add(errors, pointer + "/placeIndex", "out_of_range", "there is no such place");
        }
        if (schedule.endDate() != null && schedule.endDate().isBefore(schedule.startDate())) {
            add(errors, pointer + "/endDate", "out_of_range", "must not be before startDate");
        }
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = LocalDate.of(2100, 12, 31);
        if (schedule.startDate().isBefore(first) || schedule.startDate().isAfter(last)) {
            add(errors, pointer + "/startDate", "out_of_range", "must lie between 2000 and 2100");
        }
        if (schedule.startTime() != null
                && schedule.endTime() != null
                && schedule.startTime().compareTo(schedule.endTime()) >= 0) {
            add(errors, pointer + "/endTime", "out_of_range", "must be after startTime");
        }
        if (schedule.startTime() == null && schedule.endTime() != null) {
            add(errors, pointer + "/startTime", "required", "endTime needs a startTime");
        }
        if (schedule.recurrence() != null && !isRule(schedule.recurrence())) {
            add(errors, pointer + "/recurrence", "invalid", "must be a rule of RFC 5545, by day or coarser");
        }
    }

    private static boolean isRule(String rule) {
        try {
            return switch (new RecurrenceRule(rule).getFreq()) {
                case DAILY, WEEKLY, MONTHLY, YEARLY -> true;
                default -> false;
            };
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException invalid) {
            return false;
        }
    }

    private static void numbers(List<FieldError> errors, OfferWrite offer) {
        if (isGreater(offer.capacity().free(), offer.capacity().total())) {
            add(errors, "/capacity/free", "out_of_range", "must not be more than total");
        }
        if (offer.capacity().free() != null && offer.capacity().total() == null) {
            add(errors, "/capacity/total", "required", "free places need a total");
        }
        if (isGreater(offer.eligibility().minAge(), offer.eligibility().maxAge())) {
            add(errors, "/eligibility/maxAge", "out_of_range", "must not be below minAge");
        }
        boolean amount = offer.cost().kind().equals("amount");
        if (amount != (offer.cost().amountCents() != null)) {
            add(errors, "/cost/amountCents", "incomplete", "is given exactly when kind is amount");
        }
        if (offer.lastConfirmed() != null
                && offer.lastConfirmed().isAfter(LocalDate.now().plusDays(1))) {
            add(errors, "/lastConfirmed", "out_of_range", "must not be in the future");
        }
    }

    private static boolean isGreater(Integer one, Integer other) {
        return one != null && other != null && one > other;
    }

    private static void add(List<FieldError> errors, String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
