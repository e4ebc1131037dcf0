package org.modellregionen.organisations;

import java.util.UUID;

/** Says whether a capability above still needs an organisation, which must then stay in the directory. */
public interface OrganisationUse {
    boolean isUsed(UUID organisation);
}
