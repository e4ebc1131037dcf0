package org.modellregionen.monitor.imports.tables;

import java.io.IOException;

/** The file cannot be read at all, or no further. */
public final class RefusedFile extends IOException {
    private final transient int line;
    private final String code;
    private final String shown;

    /**
     * @param code see the texts of findings
     * @param line where it was noticed; 0 when it is the whole file
     * @param shown what stands there, or what the limit is; may be null
     */
    public RefusedFile(String code, int line, String shown) {
        super(code);
        this.code = code;
        this.line = line;
        this.shown = shown;
    }

    public RefusedFile(String code) {
        this(code, 0, null);
    }

    public String code() {
        return code;
    }

    public int line() {
        return line;
    }

    public String shown() {
        return shown;
    }
}
