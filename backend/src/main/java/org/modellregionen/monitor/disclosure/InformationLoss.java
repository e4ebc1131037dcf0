package org.modellregionen.monitor.disclosure;

/**
 * The price of protection.
 *
 * @param cells all cells of the table
 * @param primary hidden for their own sake
 * @param secondary hidden to protect others
 * @param countShare hidden share of the sum of all numerators, 0 to 1
 */
public record InformationLoss(int cells, int primary, int secondary, double countShare) {}
