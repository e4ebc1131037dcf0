package org.modellregionen.replicas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A real OpenSearch node in a process of its own, since it needs a newer Java than the service. */
final class OpenSearchNode implements AutoCloseable {
    private static final int JAVA = 21;
    private static final Path CLASS_PATH = Path.of("opensearch/target/class-path.txt");

    private final Child child;
    private final String address;

    private OpenSearchNode(Child child, String address) {
        this.child = child;
        this.address = address;
    }

    /** Skips the tests, saying why, when this machine has no JDK that is new enough. */
    static OpenSearchNode start() throws IOException, InterruptedException {
        Path java = Jdks.find(JAVA).orElse(null);
        if (java == null) {
            String why = "The tests of the search on OpenSearch are skipped: they need a JDK of version " + JAVA
                    + " or later beside the one that builds. Install one, or name its home in JAVA_HOME_" + JAVA + '.';
            System.err.println("[WARNING] " + why);
            Assumptions.abort(why);
        }
        int port = Platform.freePort();
        String address = "http://127.0.0.1:" + (port + 1);
        List<String> command = List.of(
                java.resolve("bin/java").toString(),
                "-Xmx512m",
                "-cp",
                Files.readString(CLASS_PATH).trim(),
                "src/test/opensearch/Node.java",
                Files.createTempDirectory("opensearch-").toString(),
                String.valueOf(port));
        Child child = Child.start("opensearch", command, Map.of(), address + "/_cluster/health");
        child.awaitReady();
        return new OpenSearchNode(child, address);
    }

    String address() {
        return address;
    }

    /** Takes replaced documents out of the index, since word statistics count them until then. */
    void forgetReplaced() throws IOException, InterruptedException {
        HttpRequest merging = HttpRequest.newBuilder(URI.create(address + "/_forcemerge?max_num_segments=1"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(merging, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
