package org.modellregionen.identity;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me")
@Tag(name = "Identity")
@Authenticated
class MeResource {
    private final Caller caller;
    private final List<TaskSource> sources;

    MeResource(Caller caller, @All List<TaskSource> sources) {
        this.caller = caller;
        this.sources = sources;
    }

    @Schema(name = "Me", description = "Who is signed in, with which rights, and what waits for them")
    public record Me(
            String subject,
            @Schema(example = "Koordination Kassel") String name,
            @Schema(example = "[\"coordination\"]") Set<String> roles,
            Scopes scopes,
            List<Task> tasks) {}

    @Schema(name = "Scopes", description = "Where the roles hold, by key")
    public record Scopes(
            @Schema(example = "[\"kassel\"]") Set<String> regions, Set<String> organisations, Set<String> bodies) {}

    @GET
    @Transactional
    @Operation(operationId = "getMe", summary = "Read who is signed in: roles, scopes and waiting tasks")
    public RestResponse<Me> me() {
        List<Task> tasks = sources.stream()
                .flatMap(source -> source.tasksOf(caller).stream())
                .filter(task -> task.count() > 0)
                .toList();
        Scopes scopes = new Scopes(caller.regions(), caller.organisations(), caller.bodies());
        Me me = new Me(caller.subject(), caller.name(), caller.roles(), scopes, tasks);
        return RestResponse.ResponseBuilder.ok(me)
                .header("Cache-Control", "no-store")
                .build();
    }
}
