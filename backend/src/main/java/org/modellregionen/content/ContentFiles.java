package org.modellregionen.content;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.modellregionen.common.Hashes;

/** Reads shipped files from the class path. */
@ApplicationScoped
public class ContentFiles {
    private final ObjectMapper json;

    ContentFiles(ObjectMapper json) {
        this.json = json;
    }

    public byte[] bytes(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Shipped file is missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String hash(String file) {
        return Hashes.sha256(bytes(file));
    }

    public <T> T json(String file, TypeReference<T> type) {
        try {
            return json.readValue(bytes(file), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": " + failure.getMessage(), failure);
        }
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
