package org.modellregionen.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.modellregionen.common.Problem.FieldError;

/** JSON merge patch (RFC 7396): members of the patch replace, null removes, arrays are replaced whole. */
@ApplicationScoped
public class MergePatch {
    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException (400) when the patch is no object or does not lead to a {@code type} */
    public <T> T apply(T present, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "The patch must be a JSON object");
        }
        JsonNode merged = merge(json.valueToTree(present), patch);
        try {
            return json.treeToValue(merged, type);
        } catch (JsonMappingException failure) {
            String code = ProblemMappers.code(failure);
            throw ProblemException.invalid(
                    List.of(new FieldError(ProblemMappers.pointer(failure), code, ProblemMappers.describe(code))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject() ? (ObjectNode) target : json.createObjectNode();
        patch.fields().forEachRemaining(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.get(member.getKey()), member.getValue()));
            }
        });
        return result;
    }
}
