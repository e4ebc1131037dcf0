package org.modellregionen.common;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents every problem under the address that its {@code type} names. */
@Path("/problems")
@Tag(name = "Problems")
@PermitAll
class ProblemsResource {

    @Schema(name = "ProblemEntry")
    public record Entry(
            @Schema(example = "/api/v1/problems/not-found") String type,
            @Schema(example = "404") int status,
            @Schema(example = "There is no such thing") String title) {
        static Entry of(ProblemType type) {
            return new Entry(type.uri(), type.status(), type.title());
        }
    }

    @Schema(name = "ProblemCatalogue")
    public record Catalogue(List<Entry> items) {}

    @GET
    @Operation(operationId = "listProblems", summary = "List all problems that this API answers with")
    public Catalogue list() {
        return new Catalogue(Arrays.stream(ProblemType.values()).map(Entry::of).toList());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getProblem", summary = "Read what one problem type means")
    public Entry get(@PathParam("key") String key) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.key().equals(key))
                .findAny()
                .map(Entry::of)
                .orElseThrow(ProblemException::notFound);
    }
}
