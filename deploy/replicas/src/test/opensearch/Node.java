import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node; started from source, as it needs a newer Java than this project is compiled for. */
public class Node {
    private static final int LAST_PORT = 65535;

    /** @param arguments directory for its data, and a port; it listens on the next one */
    public static void main(String[] arguments) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.setMaxHttpPort(LAST_PORT);
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("http.host", "127.0.0.1");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[0])
                .clusterName("tests")
                .numOfNode(1)
                .baseHttpPort(Integer.parseInt(arguments[1])));
        // The tests hold this program's input open; when they end in whatever way, so does it.
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        runner.close();
        System.exit(0);
    }
}
