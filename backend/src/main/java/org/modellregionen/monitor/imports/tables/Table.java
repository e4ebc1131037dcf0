package org.modellregionen.monitor.imports.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A delivered file as a table; rows are read one by one, so that memory stays flat. */
public interface Table extends Closeable {

    TableFormat format();

    /** Names of the columns, each once. */
    List<String> columns();

    /** {@code point} when nothing else can part decimals in this format, else null. */
    String usualDecimal();

    /** What is said about the file as a whole: rows above the header, columns without a name, further sheets. */
    List<Row.Defect> remarks();

    /** Line of the column names; 0 where there is none. */
    int headerLine();

    /**
     * The next row, or null at the end.
     *
     * @throws RefusedFile when the rest of the file cannot be read
     */
    Row next() throws IOException;

    /** How much has been read, from 0 to 1. */
    double progress();
}
