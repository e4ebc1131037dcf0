package org.modellregionen.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Infrastructure;

/** A load changes what differs from the load before, and nothing else. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContentLoaderTest {
    private static final List<String> DATED = List.of(
            "field_of_action",
            "target_group",
            "topic",
            "territory",
            "region",
            "organisation",
            "cooperation_agreement",
            "offer",
            "project",
            "body",
            "programme",
            "programme_section",
            "framework",
            "indicator");

    @Inject
    ContentLoader loader;

    @Inject
    EntityManager entities;

    /** As at the start of a version whose files are not those of the last one. */
    private void loadAgain() {
        sql("DELETE FROM loaded_content");
        loader.onStart(null);
        assertTrue(rows("SELECT name FROM loaded_content").size() >= 10);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private List<String> rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((List<?>)
                                entities.createNativeQuery(query, String.class).getResultList())
                        .stream().map(String::valueOf).toList());
    }

    private List<String> stamps() {
        List<String> stamps = new ArrayList<>();
        for (String table : DATED) {
            stamps.addAll(rows(
                    "SELECT '" + table + " ' || modified || md5(cast(t AS text)) FROM " + table + " t ORDER BY 1"));
        }
        stamps.addAll(rows("SELECT type || ' ' || id || ' ' || modified || ' ' || deleted FROM change ORDER BY 1"));
        return stamps;
    }

    private boolean exists(String framework) {
        return !rows("SELECT key FROM framework WHERE key = '" + framework + "'")
                .isEmpty();
    }

    private void addFramework(String key, int position) {
        sql("INSERT INTO framework (id, key, position, level, names, modified) VALUES (gen_random_uuid(), '" + key
                + "', " + position + ", 'programme', '{\"de\": \"Eigene Ziele\"}', now())");
    }

    @Test
    void aSecondLoadOfTheSameLeavesEverythingAsItWas() {
        List<String> before = stamps();
        loadAgain();
        assertEquals(before, stamps());
    }

    @Test
    void onlyWhatHasChangedIsReported() {
        String topic =
                rows("SELECT cast(id AS text) FROM topic ORDER BY key LIMIT 1").get(0);
        String unit = rows("SELECT cast(id AS text) FROM territory WHERE ags = '06611000'")
                .get(0);
        String indicator = rows("SELECT cast(id AS text) FROM indicator ORDER BY key LIMIT 1")
                .get(0);
        List<String> before = stamps();
        sql("UPDATE shipped_row SET hash = 'x' WHERE id IN ('" + String.join("', '", topic, unit, indicator) + "')");
        loadAgain();
        List<String> after = new ArrayList<>(stamps());
        after.removeAll(before);
        assertEquals(
                List.of("indicator " + indicator, "territory " + unit, "topic " + topic),
                after.stream()
                        .filter(line -> line.contains("-") && line.split(" ")[1].length() == 36)
                        .map(line -> line.substring(0, line.indexOf(' ') + 37))
                        .sorted()
                        .toList());
        assertEquals(6, after.size(), "a row and its change each: " + after);
    }

    @Test
    void whatPeopleAddStaysAndWhatIsNoLongerShippedGoes() {
        addFramework("eigene-ziele", 901);
        addFramework("frueher-geliefert", 902);
        addFramework("frueher-geliefert-mit-eigenem", 903);
        sql("INSERT INTO shipped_row (type, id, hash) SELECT 'framework', id, 'x' FROM framework WHERE position > 901");
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("""
                            INSERT INTO indicator (id, key, code, framework, position, current_version, modified)
                            VALUES ('00000000-0000-4000-8000-000000000901', 'EIGENER-1', 'E1',
                                'frueher-geliefert-mit-eigenem', 0, 1, now())""").executeUpdate();
            entities.createNativeQuery("""
                            INSERT INTO indicator_version (indicator_id, version, names, kind, dimension, other_field,
                                definition_status, confidence, created)
                            VALUES ('00000000-0000-4000-8000-000000000901', 1, '{"de": "Eigener"}', 'topic_area',
                                'social', 'anderes', 'found', 'high', now())""").executeUpdate();
        });
        try {
            loadAgain();
            assertTrue(exists("eigene-ziele"));
            assertFalse(exists("frueher-geliefert"));
            assertTrue(exists("frueher-geliefert-mit-eigenem"));
            assertEquals(
                    1, rows("SELECT key FROM indicator WHERE key = 'EIGENER-1'").size());
            assertEquals(
                    1,
                    rows("SELECT cast(id AS text) FROM change WHERE type = 'framework' AND deleted")
                            .size());
        } finally {
            sql("DELETE FROM indicator WHERE key = 'EIGENER-1'");
            sql("DELETE FROM framework WHERE position > 900");
            sql("DELETE FROM change WHERE type = 'framework' AND deleted");
        }
    }
}
