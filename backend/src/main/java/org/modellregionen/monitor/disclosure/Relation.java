package org.modellregionen.monitor.disclosure;

/**
 * A sum that everyone knows: the total is its parts and, where they do not make it up, a rest.
 *
 * @param total index of the cell in its edition
 * @param by what the total is broken down by, for reports
 */
record Relation(int total, int[] parts, String by) {}
