package org.modellregionen.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;

/** Who may write in the directory: coordination its own region, a provider its own organisation. */
@ApplicationScoped
class OrganisationRights {
    private final Caller caller;

    OrganisationRights(Caller caller) {
        this.caller = caller;
    }

    boolean mayManage(String region) {
        return !caller.isAnonymous() && caller.inRegion(Roles.COORDINATION, region);
    }

    boolean mayEdit(Organisation organisation) {
        return mayManage(organisation.region())
                || !caller.isAnonymous() && caller.inOrganisation(Roles.PROVIDER, organisation.key());
    }
}
