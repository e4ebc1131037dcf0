/**
 * Statistical disclosure control of the monitor: which cells of a table may be shown.
 *
 * <pre>{@code
 * LinkedTable table = new LinkedTable(cells, tree, bounded, earlierEditions);
 * DisclosureResult result = DisclosureControl.protect(table, Rules.DEFAULT);
 * if (result.publishable()) { ... result.of(key).isOpen() ... result.mayShow(foreign, german) ... }
 * }</pre>
 *
 * <p>Where {@link org.modellregionen.monitor.disclosure.DisclosureResult#publishable()} is false, no cell of the table may be
 * shown, whatever its own protection is. Counts are whole numbers; a count with a fraction (extrapolated) is given as a cell
 * without counts and, if it is sensitive, marked confidential. Pure code: no database, no injection, no clock.
 */
package org.modellregionen.monitor.disclosure;
