package org.modellregionen.atlas;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.BulkBatches.Batch;
import org.modellregionen.atlas.BulkOffers.Delivered;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Roles;

/**
 * Takes many offers at once. The report is written to a file first and sent when the delivery has been read: a client
 * that sends everything before it reads must not block the service, and memory stays flat.
 */
@Path("/integrationsatlas/offers/bulk")
@Tag(name = "Integrationsatlas")
@RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
class OfferBulkResource {
    static final String NDJSON = "application/x-ndjson";
    private static final Logger LOG = Logger.getLogger(OfferBulkResource.class);

    private final BulkOffers offers;
    private final OfferChecks checks;
    private final Deliveries deliveries;
    private final ExecutorService reading;
    private final ObjectMapper json;
    private final ObjectReader reader;

    OfferBulkResource(
            BulkOffers offers, OfferChecks checks, Deliveries deliveries, ExecutorService reading, ObjectMapper json) {
        this.offers = offers;
        this.checks = checks;
        this.deliveries = deliveries;
        this.reading = reading;
        this.json = json;
        this.reader = json.readerFor(OfferWrite.class);
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "importOffers",
            summary = "Create or replace many offers by source and externalId, with a report for each line")
    @RequestBody(
            description = "One OfferWrite a line, each with source and externalId; 1 000 000 bytes a line at most",
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    @APIResponse(
            responseCode = "200",
            description =
                    "One line each: {line, externalId, result: created|updated|unchanged|revised|refused, id, errors}; last {dryRun, lines, results}",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    public RestResponse<InputStream> importOffers(
            InputStream delivery,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only tells what would become of the lines",
                            schema =
                                    @Schema(
                                            enumeration = {"true", "false"},
                                            defaultValue = "false"))
                    String dryRun)
            throws IOException {
        boolean dry = isTrue("dryRun", dryRun);
        java.nio.file.Path file = Files.createTempFile("bulk-report", ".ndjson");
        deliveries.begin();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeReport(new BulkBatches(delivery, reader, checks), dry, out);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        } finally {
            deliveries.end();
        }
        InputStream report = Files.newInputStream(file, java.nio.file.StandardOpenOption.DELETE_ON_CLOSE);
        return RestResponse.ResponseBuilder.ok(report, NDJSON)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static boolean isTrue(String parameter, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw ProblemException.invalidParameter(parameter, "must be true or false");
        }
        return value.equals("true");
    }

    /** The next batch is read and checked while the last one is written. */
    private void writeReport(BulkBatches batches, boolean dryRun, OutputStream out) throws IOException {
        BulkReport report = new BulkReport();
        Batch batch = batches.next();
        while (batch != null) {
            FutureTask<Batch> next = new FutureTask<>(batches::next);
            reading.execute(next);
            try {
                write(batch, dryRun, report, out);
            } catch (IOException | RuntimeException failure) {
                next.cancel(true);
                throw failure;
            }
            next.run(); // unless another thread has begun, so that a busy pool never holds everything up
            batch = result(next);
        }
        write(report.summary(dryRun), out);
    }

    private static Batch result(Future<Batch> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException ended) {
                throw ended;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private void write(Batch batch, boolean dryRun, BulkReport report, OutputStream out) throws IOException {
        List<BulkReport.Line> results = new ArrayList<>(batch.refused());
        results.addAll(write(batch.offers(), dryRun));
        results.sort(Comparator.comparingInt(BulkReport.Line::line));
        for (BulkReport.Line line : results) {
            report.count(line);
            write(line, out);
        }
    }

    /** One bad offer that only the database notices must not take the whole batch with it. */
    private List<BulkReport.Line> write(List<Delivered> batch, boolean dryRun) {
        if (batch.isEmpty()) {
            return List.of();
        }
        try {
            return offers.write(batch, dryRun);
        } catch (PersistenceException failure) {
            if (batch.size() > 1) {
                return batch.stream()
                        .flatMap(delivered -> write(List.of(delivered), dryRun).stream())
                        .toList();
            }
            LOG.warn("The database refused a delivered offer that the checks let through", failure);
            Delivered only = batch.get(0);
            return List.of(BulkReport.Line.refused(
                    only.line(), only.content().externalId(), "", "conflict", "conflicts with what is stored"));
        }
    }

    private void write(Object line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
