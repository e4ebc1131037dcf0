package org.modellregionen.changes;

/** The published things that the change log reports. */
public enum ChangeType {
    FIELD_OF_ACTION,
    TARGET_GROUP,
    TOPIC,
    TERRITORY,
    REGION,
    ORGANISATION,
    PROJECT,
    BODY,
    STEUERUNGSGRUPPE,
    PROGRAMME_SECTION,
    FRAMEWORK,
    INDICATOR,
    /** Observations that one import has stored, by the id of the import. */
    OBSERVATION_IMPORT,
    EDITION,
    OFFER;

    public String key() {
        return name().toLowerCase();
    }
}
