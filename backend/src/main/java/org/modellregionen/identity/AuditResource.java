package org.modellregionen.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.audit.AuditEntry;
import org.modellregionen.audit.AuditLog;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;

/** The audit log: a coordination reads its own regions, ministry and administration read all. */
@Path("/audit-entries")
@Tag(name = "Identity")
@RolesAllowed({Roles.COORDINATION, Roles.MINISTRY, Roles.ADMIN})
class AuditResource {
    private final AuditLog log;
    private final Caller caller;

    AuditResource(AuditLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "List who did what, newest first")
    public RestResponse<Page<AuditEntry>> list(
            @BeanParam PageRequest page,
            @QueryParam("type") @Parameter(description = "Kind of thing", example = "offer") String type,
            @QueryParam("objectId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String objectId,
            @QueryParam("actor") @Parameter(description = "Subject of the account or client") String actor,
            @QueryParam("region") @Parameter(example = "kassel") List<String> regions) {
        Collection<String> visible = visible(regions == null ? List.of() : regions);
        Page<AuditEntry> entries = log.page(new AuditLog.Filter(type, id(objectId), actor, visible), page);
        return RestResponse.ResponseBuilder.ok(entries)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Null where the caller may read everything and asked for it. */
    private Collection<String> visible(List<String> asked) {
        if (caller.has(Roles.MINISTRY) || caller.has(Roles.ADMIN)) {
            return asked.isEmpty() ? null : asked;
        }
        if (asked.isEmpty()) {
            return caller.regions();
        }
        Caller.require(caller.regions().containsAll(asked));
        return asked;
    }

    private static UUID id(String text) {
        UUID id = Ids.parse(text);
        if (text != null && id == null) {
            throw ProblemException.invalidParameter("objectId", "must be an id");
        }
        return id;
    }
}
