package org.modellregionen.monitor.editions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.modellregionen.common.ProblemException;

/** The way of an edition; what may follow on what. */
enum EditionStatus {
    DRAFT,
    CHECKED,
    APPROVED,
    PUBLISHED,
    WITHDRAWN;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EditionStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    List<EditionStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(CHECKED);
            case CHECKED -> List.of(APPROVED, DRAFT);
            case APPROVED -> List.of(PUBLISHED, DRAFT);
            case PUBLISHED -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
    }

    boolean isPublic() {
        return this == PUBLISHED || this == WITHDRAWN;
    }

    /** @throws ProblemException (409) when this does not lead there */
    void requireNext(EditionStatus next) {
        if (!next().contains(next)) {
            throw ProblemException.illegalTransition(
                    "An edition that is " + key() + " cannot become " + next.key(),
                    next().stream().map(EditionStatus::key).toList());
        }
    }
}
