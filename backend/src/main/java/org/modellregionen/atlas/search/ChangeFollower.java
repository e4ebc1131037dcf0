package org.modellregionen.atlas.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.modellregionen.atlas.Deliveries;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest.Position;
import org.modellregionen.changes.Deltas.Change;
import org.modellregionen.common.Days;
import org.postgresql.PGConnection;

/**
 * Keeps the index up with the change log. Stamps become visible in their order, so nothing before the position is ever
 * missed; applying a change twice does no harm, so the position is stored after the changes.
 */
@ApplicationScoped
class ChangeFollower {
    private static final Logger LOG = Logger.getLogger(ChangeFollower.class);
    /** Offers that are read, indexed and made visible together; a flood is taken in steps of this size. */
    private static final int BATCH = 2_000;

    private static final int POLL_MILLIS = 1_000;
    private static final int REST_MILLIS = 5_000;
    private static final int COMMIT_EVERY_MILLIS = 10_000;
    private static final int COMMIT_EVERY_CHANGES = 20_000;
    private static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));

    private final SearchIndex index;
    private final Thesaurus thesaurus;
    private final Places places;
    private final FollowedChanges changes;
    private final Deliveries deliveries;
    private final DataSource database;
    private volatile boolean ready;
    private volatile boolean stopped;
    private Thread thread;
    private Position position;
    private boolean caughtUp;
    private boolean flooded;
    private long seen;
    private Instant vocabularies;
    private Position organisations;
    private LocalDate day;
    private long committedAt;
    private int sinceCommit;
    private Connection listening;

    ChangeFollower(
            SearchIndex index,
            Thesaurus thesaurus,
            Places places,
            FollowedChanges changes,
            Deliveries deliveries,
            DataSource database) {
        this.index = index;
        this.thesaurus = thesaurus;
        this.places = places;
        this.changes = changes;
        this.deliveries = deliveries;
        this.database = database;
    }

    /** After the shipped content has been loaded. */
    void onStart(@Observes @Priority(2_000) StartupEvent start) {
        thread = new Thread(this::run, "search-follower");
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(5_000);
        }
    }

    /** Whether everything that was published before the start can be found. */
    boolean isReady() {
        return ready;
    }

    private void run() {
        while (!stopped) {
            try {
                renewVocabularies();
                if (index.isMyTurn()) {
                    if (index.filling() == null) {
                        begin();
                    }
                    follow();
                } else {
                    index.leave();
                    standBy();
                }
            } catch (RuntimeException | SQLException failure) {
                if (!stopped) {
                    LOG.warnf("The search index could not be brought up to date and tries again: %s", failure);
                    LOG.debug("Cause", failure);
                    stopListening();
                    pause(POLL_MILLIS);
                }
            }
        }
        finish();
    }

    /** New labels are used at once; another order of topics needs another index, which is filled beside the old one. */
    private void renewVocabularies() {
        Instant newest = changes.newestVocabulary();
        if (!newest.equals(vocabularies)) {
            thesaurus.reload();
            vocabularies = newest;
            index.renew();
        }
    }

    private void begin() {
        Position newestOrganisation = changes.newest(ChangeType.ORGANISATION);
        String stored = index.open().position();
        if (stored == null) {
            position = START;
            organisations = newestOrganisation;
            day = Days.today();
        } else {
            String[] parts = stored.split("\\|");
            position = new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            organisations = position;
            day = LocalDate.parse(parts[2]);
        }
        caughtUp = false;
        committedAt = System.currentTimeMillis();
        sinceCommit = 0;
    }

    private void follow() throws SQLException {
        if (caughtUp && flooded) {
            letDeliveriesPass();
        }
        boolean more = step();
        if (!caughtUp && !more) {
            places.reload();
            commit();
            index.publish();
            caughtUp = true;
            ready = true;
            LOG.infof("Search is ready with %d offers", index.engine().size());
        }
        if (!more) {
            waitForChanges();
        }
    }

    /** Filling the index takes as long as writing the offers: both at once would only make the delivery wait longer. */
    private void letDeliveriesPass() {
        for (int waited = 0; deliveries.areRunning() && waited < REST_MILLIS && !stopped; waited += REST_MILLIS / 100) {
            pause(REST_MILLIS / 100);
        }
    }

    /** One batch; false when there was nothing left to do. */
    private boolean step() {
        renewDay();
        renewProviders();
        List<Change> batch = changes.offers(position, BATCH);
        flooded = batch.size() == BATCH;
        if (batch.isEmpty()) {
            commitWhenDue();
            return false;
        }
        index.update(index.filling(), batch.stream().map(Change::id).toList());
        Change last = batch.get(batch.size() - 1);
        position = new Position(last.modified(), last.id());
        sinceCommit += batch.size();
        if (caughtUp || batch.size() < BATCH) {
            index.filling().refresh();
            places.touch();
        }
        commitWhenDue();
        return true;
    }

    /** Another replica fills the index that all share. */
    private void standBy() throws SQLException {
        if (index.attach()) {
            long generation = index.engine().generation();
            if (generation != seen) {
                places.touch();
                seen = generation;
            }
            if (!ready) {
                places.reload();
                ready = true;
                LOG.infof(
                        "Search is ready with %d offers from another replica",
                        index.engine().size());
            }
        }
        renewPlaces();
        waitForChanges();
    }

    /** Dates and weekdays of a document are those of the day it was made. */
    private void renewDay() {
        LocalDate today = Days.today();
        if (!today.equals(day)) {
            for (List<UUID> batch : changes.scheduled(BATCH)) {
                index.update(index.filling(), batch);
            }
            index.filling().refresh();
            day = today;
            sinceCommit++;
        }
    }

    private void renewProviders() {
        for (Change provider : changes.organisations(organisations)) {
            for (List<UUID> batch : changes.offersOf(provider.id(), BATCH)) {
                index.update(index.filling(), batch);
            }
            index.filling().refresh();
            organisations = new Position(provider.modified(), provider.id());
        }
    }

    private void commitWhenDue() {
        long now = System.currentTimeMillis();
        boolean due = now - committedAt > COMMIT_EVERY_MILLIS || sinceCommit >= COMMIT_EVERY_CHANGES;
        if (sinceCommit > 0 && due) {
            commit();
        }
        renewPlaces();
    }

    private void renewPlaces() {
        if (ready && places.isStale()) {
            places.reload();
        }
    }

    private void commit() {
        index.filling().commit(position.modified() + "|" + position.id() + "|" + day);
        committedAt = System.currentTimeMillis();
        sinceCommit = 0;
    }

    private void waitForChanges() throws SQLException {
        if (listening == null) {
            listening = database.getConnection();
            listening.setAutoCommit(true);
            try (var statement = listening.createStatement()) {
                statement.execute("LISTEN changes");
                statement.execute("LISTEN search_index");
            }
        }
        listening.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
    }

    private void stopListening() {
        try {
            if (listening != null) {
                listening.close();
            }
        } catch (SQLException alreadyGone) {
            LOG.debug("Listening ended", alreadyGone);
        }
        listening = null;
    }

    private void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish() {
        stopListening();
        if (index.filling() != null && sinceCommit > 0) {
            commit();
        }
        index.close();
    }
}
