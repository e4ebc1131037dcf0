package org.modellregionen.local;

import java.util.ArrayList;
import java.util.List;

/** What a person needs to know once everything runs. */
final class Welcome {
    private Welcome() {}

    static String text(Settings settings) {
        List<String> lines = new ArrayList<>();
        lines.add("Modellregionen Integration is running.");
        lines.add("");
        lines.add("Platform      " + settings.url());
        lines.add("API           " + settings.url() + "/api/v1   description: /q/openapi");
        lines.add("Keycloak      " + settings.keycloakUrl() + "   console: admin / admin");
        lines.add("");
        lines.add("Demo accounts, password for all: demo");
        lines.add("  koordination-kassel    coordination, writes and approves offers");
        lines.add("  koordination2-kassel   the second pair of eyes");
        lines.add("  traeger-kassel         provider");
        lines.add("  beirat-kassel          member of the Programmbeirat");
        lines.add("  statistik-kassel       statistics office");
        lines.add("  leitung-kassel         head of administration");
        lines.add("  gremium-kassel         member of a Steuerungsgruppe");
        lines.add("  ministerium            ministry, all regions");
        lines.add("  betrieb                operations");
        lines.add("More, also for the other regions: deploy/keycloak/README.md");
        lines.add("");
        lines.add("Data          " + settings.home());
        lines.add("Logs          " + settings.logs());
        lines.add("Mails         are not sent but written to service.log");
        lines.add("Ctrl-C stops everything and keeps the data.");
        return box(lines);
    }

    private static String box(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String edge = "─".repeat(width + 2);
        StringBuilder box = new StringBuilder("\n┌" + edge + "┐\n");
        lines.forEach(line -> box.append("│ ")
                .append(line)
                .append(" ".repeat(width - line.length()))
                .append(" │\n"));
        return box.append("└").append(edge).append("┘\n").toString();
    }
}
