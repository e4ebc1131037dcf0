package org.modellregionen.monitor.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;
import org.modellregionen.monitor.imports.lines.ImportMapping;
import org.modellregionen.regions.Regions;

/** Who may deliver and what may be done with a delivery. */
@ApplicationScoped
class Imports {
    private static final Set<ImportStatus> READ = Set.of(ImportStatus.CHECKED, ImportStatus.REFUSED);
    private static final int KEEP_FILES_DAYS = 30;

    private final ImportStore store;
    private final Regions regions;
    private final OnceOnly onceOnly;
    private final Caller caller;

    Imports(ImportStore store, Regions regions, OnceOnly onceOnly, Caller caller) {
        this.store = store;
        this.regions = regions;
        this.onceOnly = onceOnly;
        this.caller = caller;
    }

    /** How a file is to be taken. */
    record Order(String publisher, String source, boolean dryRun, boolean leaveOut, ImportMapping.Fixed defaults) {}

    /**
     * For whom the caller delivers; whoever may deliver for one only need not say so.
     *
     * @throws ProblemException (400, 403) unless the caller may deliver for this region
     */
    String publisher(String region) {
        if (region == null) {
            return onlyPublisher();
        }
        if (!OfficialTerritories.LAND.equals(region) && !regions.exists(region)) {
            throw ProblemException.invalidParameter("region", "must be the key of a region, or land");
        }
        Caller.require(mayImport(region));
        return region;
    }

    private String onlyPublisher() {
        List<String> possible = Stream.concat(Stream.of(OfficialTerritories.LAND), caller.regions().stream())
                .filter(this::mayImport)
                .toList();
        if (possible.size() != 1) {
            throw ProblemException.invalidParameter("region", "must be the key of a region, or land");
        }
        return possible.get(0);
    }

    private boolean mayImport(String publisher) {
        return OfficialTerritories.LAND.equals(publisher)
                ? caller.has(Roles.MINISTRY)
                : caller.inRegion(Roles.COORDINATION, publisher)
                        || caller.inRegion(Roles.STATISTICS, publisher)
                        || caller.inRegion(Roles.OBSERVATIONS_WRITE, publisher);
    }

    @Transactional
    ImportRow create(Order order, ReceivedFile file, String idempotencyKey) {
        UUID id = onceOnly.create(idempotencyKey, "import", List.of(order, file.sha256()), () -> insert(order, file));
        return require(id.toString());
    }

    private UUID insert(Order order, ReceivedFile file) {
        ImportRow row = new ImportRow(
                Ids.next(),
                0,
                order.publisher,
                order.source,
                order.dryRun,
                order.leaveOut,
                order.defaults,
                null,
                ImportStatus.WAITING,
                false,
                null,
                0,
                null,
                null,
                null,
                caller.actor());
        try {
            store.insert(row, file.path(), file.sha256());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return row.id();
    }

    Page<ImportRow> page(String region, PageRequest request) {
        return store.page(publisher(region), request);
    }

    /** @throws ProblemException (404) when there is none, or the caller may not see it */
    @Transactional
    ImportRow require(String id) {
        UUID known = Ids.parse(id);
        ImportRow row = known == null ? null : store.find(known).orElse(null);
        Caller.requireVisible(row != null && mayImport(row.publisher()));
        return row;
    }

    void copyReport(ImportRow row, OutputStream out) throws IOException {
        if (!store.copyFile(row.id(), ImportStore.REPORT, out)) {
            throw ProblemException.notFound();
        }
    }

    /** Reads the file again, with a mapping that a person has adjusted; without storing anything. */
    @Transactional
    ImportRow replaceMapping(String id, String ifMatch, ImportMapping mapping) {
        ImportRow row = locked(id, ifMatch);
        requireRead(row);
        store.queue(row.id(), true, row.leaveOut(), mapping);
        store.remember(row.publisher(), row.source(), mapping);
        return require(id);
    }

    /** Stores what was checked. */
    @Transactional
    ImportRow execute(String id, String ifMatch, boolean leaveOut) {
        ImportRow row = locked(id, ifMatch);
        requireRead(row);
        store.queue(row.id(), false, leaveOut, row.mapping());
        return require(id);
    }

    @Transactional
    ImportRow cancel(String id, String ifMatch) {
        ImportRow row = locked(id, ifMatch);
        if (!row.status().isOpen()) {
            throw ProblemException.illegalTransition(
                    "The import has ended", READ.contains(row.status()) ? List.of("mapping", "execution") : List.of());
        }
        store.requestCancel(row.id());
        return require(id);
    }

    private ImportRow locked(String id, String ifMatch) {
        UUID known = require(id).id();
        ImportRow row = store.lock(known).orElseThrow(ProblemException::notFound);
        if (ifMatch != null || !row.status().isOpen()) {
            Conditional.requireVersion(ifMatch, row.version());
        }
        return row;
    }

    private static void requireRead(ImportRow row) {
        if (!READ.contains(row.status())) {
            throw ProblemException.illegalTransition(
                    "Only an import that was checked or refused can be read again",
                    row.status().isOpen() ? List.of("cancellation") : List.of());
        }
    }

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetFiles() {
        store.deleteOldFiles(KEEP_FILES_DAYS);
    }
}
