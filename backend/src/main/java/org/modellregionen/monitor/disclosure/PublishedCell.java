package org.modellregionen.monitor.disclosure;

/** A cell as an earlier edition had it: shown to everyone, or left out. */
public record PublishedCell(Cell cell, boolean shown) {}
