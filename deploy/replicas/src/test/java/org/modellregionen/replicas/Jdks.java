package org.modellregionen.replicas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for Java on this machine. */
final class Jdks {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>([^<]+)</jdkHome>");
    private static final List<String> FOLDERS =
            List.of("/usr/lib/jvm", "/opt/java", "/opt", "/usr/local/openjdk", "/Library/Java/JavaVirtualMachines");

    private Jdks() {}

    /** The home of a JDK of this version or a later one. */
    static Optional<Path> find(int version) {
        return candidates().filter(home -> version(home) >= version).findFirst();
    }

    private static Stream<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")));
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME") && !value.isBlank()) {
                homes.add(Path.of(value));
            }
        });
        Path user = Path.of(System.getProperty("user.home"));
        homes.addAll(toolchains(user.resolve(".m2/toolchains.xml")));
        for (String folder : FOLDERS) {
            homes.addAll(in(Path.of(folder)));
        }
        homes.addAll(in(user.resolve(".sdkman/candidates/java")));
        homes.addAll(in(user.resolve(".jdks")));
        return homes.stream().flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
    }

    private static List<Path> toolchains(Path file) {
        List<Path> homes = new ArrayList<>();
        try {
            Matcher each = TOOLCHAIN.matcher(Files.exists(file) ? Files.readString(file) : "");
            while (each.find()) {
                homes.add(Path.of(each.group(1).trim()));
            }
        } catch (IOException unreadable) {
            return homes;
        }
        return homes;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> homes = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return homes.sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static int version(Path home) {
        try {
            boolean compiles = Files.isExecutable(home.resolve("bin/javac"));
            Matcher found = VERSION.matcher(compiles ? Files.readString(home.resolve("release")) : "");
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
