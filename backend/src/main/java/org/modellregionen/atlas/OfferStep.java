package org.modellregionen.atlas;

import static org.modellregionen.atlas.OfferStatus.ARCHIVED;
import static org.modellregionen.atlas.OfferStatus.DRAFT;
import static org.modellregionen.atlas.OfferStatus.EXPIRED;
import static org.modellregionen.atlas.OfferStatus.IN_REVIEW;
import static org.modellregionen.atlas.OfferStatus.PAUSED;
import static org.modellregionen.atlas.OfferStatus.PUBLISHED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.modellregionen.common.ProblemException;

/** The steps of an offer's life: from which states each is possible, and where it leads. */
public enum OfferStep {
    SUBMISSION(EnumSet.of(DRAFT, EXPIRED), IN_REVIEW),
    APPROVAL(EnumSet.of(IN_REVIEW), PUBLISHED),
    REJECTION(EnumSet.of(IN_REVIEW), DRAFT),
    PAUSE(EnumSet.of(PUBLISHED), PAUSED),
    RESUMPTION(EnumSet.of(PAUSED), PUBLISHED),
    CONFIRMATION(EnumSet.of(PUBLISHED), PUBLISHED),
    EXPIRY(EnumSet.of(PUBLISHED, PAUSED), EXPIRED),
    ARCHIVING(EnumSet.of(DRAFT, IN_REVIEW, PUBLISHED, PAUSED, EXPIRED), ARCHIVED);

    private final Set<OfferStatus> from;
    private final OfferStatus to;

    OfferStep(Set<OfferStatus> from, OfferStatus to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The state that this step leads to.
     *
     * @throws ProblemException (409) naming the possible steps when this one is not
     */
    OfferStatus from(OfferStatus present) {
        if (!from.contains(present)) {
            throw ProblemException.illegalTransition(
                    "The offer is " + present.key(),
                    possible(present).stream().map(OfferStep::key).toList());
        }
        return to;
    }

    static List<OfferStep> possible(OfferStatus present) {
        return Arrays.stream(values())
                .filter(step -> step != EXPIRY && step.from.contains(present))
                .toList();
    }

    String key() {
        return name().toLowerCase();
    }
}
