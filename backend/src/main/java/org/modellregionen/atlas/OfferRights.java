package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;

/** Who may do what with an offer: the offer rows of the rights table. */
@ApplicationScoped
class OfferRights {
    private final Caller caller;

    OfferRights(Caller caller) {
        this.caller = caller;
    }

    boolean mayWrite(Offer offer) {
        return mayWrite(offer.content());
    }

    boolean mayWrite(OfferWrite content) {
        return !caller.isAnonymous()
                && (caller.inOrganisation(Roles.PROVIDER, content.provider())
                        || caller.inRegion(Roles.COORDINATION, content.region())
                        || caller.inRegion(Roles.OFFERS_WRITE, content.region()));
    }

    boolean mayTake(OfferStep step, Offer offer) {
        return switch (step) {
            case APPROVAL, REJECTION -> caller.inRegion(Roles.COORDINATION, offer.region());
            default -> mayWrite(offer);
        };
    }

    /** Like an approval: by the coordination of the region, and never by whoever edited the offer last. */
    boolean mayMerge(Offer offer) {
        return !caller.isAnonymous()
                && caller.inRegion(Roles.COORDINATION, offer.region())
                && !caller.subject().equals(offer.lastEditor());
    }

    /** A machine may publish without review exactly what comes from the source it is trusted for. */
    boolean isTrusted(OfferWrite content) {
        return content.source() != null
                && caller.has(Roles.OFFERS_WRITE)
                && content.source().equals(caller.trustedSource());
    }
}
