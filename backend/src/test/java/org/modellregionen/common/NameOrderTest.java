package org.modellregionen.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

/** Names stand where people look for them, on every system. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NameOrderTest {
    private static final List<String> IN_ORDER = List.of("Adler", "ähnlich", "Ähre", "Apfel", "Straße", "Zaun");
    private static final Map<String, String> LISTS = Map.of(
            "/projects?sort=title", "title",
            "/bodies?sort=name", "name",
            "/organisations?sort=name", "name",
            "/programme/sections?sort=title", "title",
            "/indicators?sort=name", "name",
            "/regions?sort=name", "name",
            "/territories?sort=name", "name");

    private final String mark = " " + UUID.randomUUID();

    @Inject
    EntityManager entities;

    private void insert(String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String name : List.of("Zaun", "Apfel", "Ähre", "Straße", "ähnlich", "Adler")) {
                entities.createNativeQuery(statement)
                        .setParameter("name", name + mark)
                        .executeUpdate();
            }
        });
    }

    private List<String> all(String address, String member) {
        List<String> names = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            var answer = Api.anonymous()
                    .get(address + "&pageSize=50&page=" + page)
                    .then()
                    .statusCode(200)
                    .extract();
            names.addAll(answer.path("items." + member));
            pages = answer.path("page.totalPages");
        }
        return names;
    }

    private List<String> marked(String address, String member) {
        return all(address, member).stream()
                .filter(name -> name.endsWith(mark))
                .map(name -> name.substring(0, name.length() - mark.length()))
                .toList();
    }

    @Test
    void umlautsAndSmallLettersStandBesideTheirNeighbours() {
        insert("""
                INSERT INTO project (id, kind, published, title, region, source, modified)
                VALUES (gen_random_uuid(), 'project', true, :name, 'kassel', 'x', now())""");
        insert("""
                INSERT INTO body (id, type, level, published, name, region, source, modified)
                VALUES (gen_random_uuid(), 'netzwerk', 'region', true, :name, 'kassel', 'x', now())""");
        try {
            assertEquals(IN_ORDER, marked("/projects?sort=title", "title"));
            assertEquals(IN_ORDER, marked("/bodies?sort=name", "name"));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                for (String rows : List.of("project WHERE title", "body WHERE name")) {
                    entities.createNativeQuery("DELETE FROM " + rows + " LIKE :mark")
                            .setParameter("mark", "%" + mark)
                            .executeUpdate();
                }
            });
        }
    }

    @Test
    void theDatabaseAndTheMemoryAgreeInEveryListAndOverItsPages() {
        LISTS.forEach((address, member) -> {
            List<String> names = all(address, member);
            assertTrue(names.size() > 4, address);
            assertEquals(names.stream().sorted(NameOrder.of("de")).toList(), names, address);
        });
    }

    @Test
    void theDatabaseIsSetUpAsTheLauncherAndTheContainerDo() {
        Object[] locale = (Object[]) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                                SELECT cast(datlocprovider AS text), datlocale, datcollate FROM pg_database
                                WHERE datname = current_database()""").getSingleResult());
        assertArrayEquals(new Object[] {"b", "C.UTF-8", "C"}, locale);
    }
}
