package org.modellregionen.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document (RFC 9457). Never carries a rejected value, a class name or SQL. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Problem document, RFC 9457")
public record Problem(
        @Schema(example = "/api/v1/problems/not-found") String type,
        @Schema(example = "There is no such thing") String title,
        @Schema(example = "404") int status,
        @Schema(nullable = true) String detail,

        @Schema(nullable = true, example = "/api/v1/regions/atlantis")
        String instance,

        @Schema(description = "Quote this when you report the problem")
        String traceId,

        @Schema(nullable = true) List<FieldError> errors,

        @Schema(nullable = true, description = "On 409: the steps that are possible now")
        List<String> allowedTransitions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One invalid place of the request. {@code pointer} is an RFC 6901 pointer or {@code ?name} for a parameter. */
    public record FieldError(
            @Schema(example = "/places/0/latitude") String pointer,
            @Schema(example = "out_of_range") String code,
            @Schema(example = "must be between 47 and 56") String detail) {}

    public static Problem of(ProblemType type, String detail, String instance) {
        return of(type, detail, instance, null, null);
    }

    static Problem of(
            ProblemType type, String detail, String instance, List<FieldError> errors, List<String> transitions) {
        String traceId = UUID.randomUUID().toString().replace("-", "");
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, traceId, errors, transitions);
    }
}
