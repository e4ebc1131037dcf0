package org.modellregionen.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The realm of a production installation plus what only the demonstration has. The addition is laid over the base:
 * objects member by member, lists by appending, except that entries with the same name are merged; single values win.
 */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] NAMES = {"clientId", "username", "name"};

    private RealmFile() {}

    static String demo(Path directory) throws IOException {
        JsonNode base = JSON.readTree(Files.readString(directory.resolve("modellregionen-realm.json")));
        JsonNode addition = JSON.readTree(Files.readString(directory.resolve("modellregionen-demo.json")));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(merge(base, addition));
    }

    static JsonNode merge(JsonNode base, JsonNode addition) {
        if (base instanceof ObjectNode object && addition instanceof ObjectNode members) {
            ObjectNode merged = object.deepCopy();
            members.fields().forEachRemaining(member -> {
                JsonNode present = merged.get(member.getKey());
                merged.set(member.getKey(), present == null ? member.getValue() : merge(present, member.getValue()));
            });
            return merged;
        }
        if (base instanceof ArrayNode list && addition instanceof ArrayNode entries) {
            ArrayNode merged = list.deepCopy();
            entries.forEach(entry -> add(merged, entry));
            return merged;
        }
        return addition;
    }

    private static void add(ArrayNode list, JsonNode entry) {
        for (int i = 0; i < list.size(); i++) {
            if (sameName(list.get(i), entry)) {
                list.set(i, merge(list.get(i), entry));
                return;
            }
        }
        list.add(entry);
    }

    private static boolean sameName(JsonNode one, JsonNode other) {
        for (String name : NAMES) {
            if (one.hasNonNull(name) && other.hasNonNull(name)) {
                return one.get(name).equals(other.get(name));
            }
        }
        return false;
    }

    static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
