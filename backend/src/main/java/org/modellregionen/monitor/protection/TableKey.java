package org.modellregionen.monitor.protection;

import java.util.UUID;

/** What is protected as one whole: the observations of one publisher by one definition for one period. */
record TableKey(UUID indicator, int version, String period) {}
