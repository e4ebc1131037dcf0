package org.modellregionen.changes;

import java.util.List;

/** One page of a delta: changed things and tombstones, oldest change first; {@code nextCursor} always continues. */
public record Delta(List<Object> items, String nextCursor) {}
