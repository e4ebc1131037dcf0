package org.modellregionen.monitor.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.Roles;
import org.modellregionen.monitor.imports.lines.ImportMapping;

/**
 * Deliveries of observations. They are read in the background: the answer names the import, whose state tells how far it
 * is and what became of each line.
 */
@Path("/observations/imports")
@Tag(name = "Observations")
@RolesAllowed({Roles.COORDINATION, Roles.STATISTICS, Roles.MINISTRY, Roles.OBSERVATIONS_WRITE})
class ImportResource {
    static final String CSV = "text/csv";
    static final String SDMX_CSV = "application/vnd.sdmx.data+csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NDJSON = "application/x-ndjson";

    private final Imports imports;
    private final HttpHeaders headers;
    private final long limit;

    ImportResource(
            Imports imports,
            HttpHeaders headers,
            @ConfigProperty(name = "platform.import-limit", defaultValue = "256000000") long limit) {
        this.imports = imports;
        this.headers = headers;
        this.limit = limit;
    }

    @POST
    @Consumes({CSV, SDMX_CSV, XLSX, NDJSON})
    @Operation(
            operationId = "importObservations",
            summary = "Deliver a file with observations of the own region, to be checked or stored")
    @RequestBody(
            description =
                    "The file itself. What it is, is told by its content; the first row of a table names the columns.",
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SDMX_CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken; Location names the import, which is worked on in the background",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> create(
            InputStream body,
            @BeanParam ImportParameters parameters,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key and file imports nothing twice")
                    String idempotencyKey)
            throws IOException {
        Imports.Order order = parameters.order(imports.publisher(parameters.region));
        try (ReceivedFile file = ReceivedFile.of(body, limit)) {
            return accepted(imports.create(order, file, idempotencyKey));
        }
    }

    @GET
    @Operation(operationId = "listImports", summary = "List the deliveries of the own region, newest first")
    public RestResponse<Page<ImportView>> list(
            @QueryParam("region")
                    @Parameter(
                            description = "Key of the region, or land; not needed by those who deliver for one only",
                            example = "kassel")
                    String region,
            @BeanParam PageRequest page) {
        return RestResponse.ResponseBuilder.ok(imports.page(region, page).map(ImportRow::view))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Read how far a delivery is and what became of its lines")
    public RestResponse<ImportView> get(@PathParam("id") String id) {
        ImportRow row = imports.require(id);
        return Conditional.read(headers, tag(row), null, null, row::view);
    }

    @GET
    @Path("/{id}/report")
    @Produces(CSV)
    @Operation(operationId = "getImportReport", summary = "Download all findings of a delivery as a table")
    @APIResponse(
            responseCode = "200",
            description = "Line, column, kind, code, content, finding and how to mend it, in German",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<InputStream> report(@PathParam("id") String id) throws IOException {
        ImportRow row = imports.require(id);
        java.nio.file.Path file = Files.createTempFile("import-report", ".csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            imports.copyReport(row, out);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
        return RestResponse.ResponseBuilder.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), CSV)
                .header("Content-Disposition", "attachment; filename=\"importbericht-" + row.id() + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("/{id}/mapping")
    @Operation(
            operationId = "replaceImportMapping",
            summary = "Say how the columns are to be read; the file is checked again, and the source remembers it")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the file is read again in the background",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> replaceMapping(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid ImportMapping mapping) {
        return accepted(imports.replaceMapping(id, ifMatch, mapping));
    }

    @POST
    @Path("/{id}/execution")
    @Operation(operationId = "executeImport", summary = "Store a delivery that was checked, without sending it again")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the observations are stored in the background",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> execute(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @QueryParam("refusedLines")
                    @DefaultValue("refuse_file")
                    @Parameter(
                            description = "Whether one refused line refuses the file, or refused lines are left out",
                            schema =
                                    @Schema(
                                            enumeration = {"refuse_file", "leave_out"},
                                            defaultValue = "refuse_file"))
                    String refusedLines) {
        return accepted(imports.execute(id, ifMatch, ImportParameters.leaveOut(refusedLines)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelImport", summary = "Stop a delivery that is waiting or being read")
    @APIResponse(
            responseCode = "202",
            description = "Taken; nothing of the delivery will be stored unless that has happened already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> cancel(
            @PathParam("id") String id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag that was read; not needed while the import is waiting or running")
                    String ifMatch) {
        return accepted(imports.cancel(id, ifMatch));
    }

    private static String tag(ImportRow row) {
        return Conditional.versionTag(row.version(), row.status(), row.progress(), row.rowsRead());
    }

    private static RestResponse<ImportView> accepted(ImportRow row) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, row.view())
                .location(URI.create("/api/v1/observations/imports/" + row.id()))
                .header(HttpHeaders.ETAG, tag(row))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
