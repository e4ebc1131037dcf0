package org.modellregionen.monitor.disclosure;

/**
 * A change of some unknowns after which all sums still hold. It can be made several times, as often as the bounds allow.
 *
 * @param up how often it can be made
 * @param down how often its opposite can be made
 */
record Move(int[] members, long[] by, long up, long down) {}
