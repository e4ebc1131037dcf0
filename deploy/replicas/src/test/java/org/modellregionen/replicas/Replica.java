package org.modellregionen.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One process of the service. */
final class Replica {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFERS = "/api/v1/integrationsatlas/offers";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SOURCE = "replicas";

    private final String name;
    private final String address;
    private final Child child;

    Replica(String name, String address, Child child) {
        this.name = name;
        this.address = address;
        this.child = child;
    }

    Replica ready() throws InterruptedException {
        child.awaitReady();
        return this;
    }

    void kill() throws InterruptedException {
        child.kill();
    }

    record Published(String id, String etag) {}

    Published publish(String title) throws IOException, InterruptedException {
        Map<String, Object> offer = Map.of(
                "title",
                title,
                "summary",
                "Kurz gesagt",
                "description",
                "Ausführlich beschrieben",
                "provider",
                "caritas-kassel",
                "region",
                "kassel",
                "fieldsOfAction",
                List.of("sprachfoerderung"),
                "topics",
                List.of("deutschkurs"),
                "source",
                SOURCE,
                "externalId",
                UUID.randomUUID().toString());
        HttpRequest.Builder request = request(OFFERS)
                .header("Authorization", "Bearer " + Tokens.trustedMachine(SOURCE))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(offer)));
        HttpResponse<String> created = send(request, 201);
        String id = JSON.readTree(created.body()).get("id").asText();
        return new Published(id, created.headers().firstValue("ETag").orElseThrow());
    }

    void archive(Published offer) throws IOException, InterruptedException {
        send(
                request(OFFERS + "/" + offer.id + "/archiving")
                        .header("Authorization", "Bearer " + Tokens.coordination())
                        .header("If-Match", offer.etag)
                        .POST(BodyPublishers.noBody()),
                200);
    }

    JsonNode search(String query) throws IOException, InterruptedException {
        return get(OFFERS + query);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET(), 200).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = Child.HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new AssertionError(name + " answered " + answer.statusCode() + " to "
                    + answer.request().uri() + ": " + answer.body());
        }
        return answer;
    }

    /** Ids in the order of the hits. */
    static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    boolean finds(String id, String words) throws IOException, InterruptedException {
        return ids(search("?pageSize=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .contains(id);
    }

    /** Milliseconds until a search for words has the offer among its hits, or has it no more. */
    long millisUntil(boolean found, String id, String words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (finds(id, words) != found) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError(name + (found ? " does not find " : " still finds ") + id);
            }
            Thread.sleep(10);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Override
    public String toString() {
        return name;
    }
}
