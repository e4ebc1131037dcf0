package org.modellregionen.atlas.search.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks JSON with the nodes of a cluster; one that does not answer is passed over. */
public final class OpenSearchClient {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final Duration WRITE = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    static final ObjectMapper JSON = new ObjectMapper();

    private final List<URI> hosts;
    private final String authorization;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * A client for a cluster.
     *
     * @param hosts addresses such as {@code https://search-1:9200}
     * @param user null when the cluster asks for none
     */
    public OpenSearchClient(List<URI> hosts, String user, String password) {
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("platform.search.opensearch.hosts names no host");
        }
        this.hosts = List.copyOf(hosts);
        authorization = user == null
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The cluster refused a request, or none of its nodes answered ({@code status} 0). */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 500;
        final int status;

        Failure(int status, String answer) {
            super("OpenSearch " + status + ": " + answer.substring(0, Math.min(LONGEST, answer.length())));
            this.status = status;
        }
    }

    JsonNode search(String index, Object body) {
        return read('/' + index + "/_search", body);
    }

    JsonNode read(String path, Object body) {
        return send("POST", path, write(body), READ);
    }

    JsonNode post(String path, Object body) {
        return send("POST", path, write(body), WRITE);
    }

    /** Sends lines of JSON. */
    JsonNode lines(String path, byte[] lines) {
        return send("POST", path, lines, WRITE);
    }

    JsonNode put(String path, Object body) {
        return send("PUT", path, write(body), WRITE);
    }

    void delete(String path) {
        send("DELETE", path, null, WRITE);
    }

    /** Null when there is no such thing. */
    JsonNode get(String path) {
        try {
            return send("GET", path, null, READ);
        } catch (Failure failure) {
            if (failure.status == NOT_FOUND) {
                return null;
            }
            throw failure;
        }
    }

    static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode send(String method, String path, byte[] body, Duration timeout) {
        IOException last = null;
        int first = turn.get();
        for (int i = 0; i < hosts.size(); i++) {
            URI host = hosts.get(Math.floorMod(first + i, hosts.size()));
            try {
                return answer(http.send(request(host, method, path, body, timeout), BodyHandlers.ofByteArray()));
            } catch (IOException silent) {
                last = silent;
                turn.compareAndSet(first + i, first + i + 1);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Failure(0, "interrupted");
            }
        }
        throw new Failure(0, String.valueOf(last));
    }

    private HttpRequest request(URI host, String method, String path, byte[] body, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(host.toString().replaceAll("/+$", "") + path))
                .timeout(timeout)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json");
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private static JsonNode answer(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() >= 400) {
            throw new Failure(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }
}
