package org.modellregionen.testsupport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers as tests send them, and the people who send them. */
public final class Offers {
    public static final String PATH = "/integrationsatlas/offers";
    public static final String BULK = PATH + "/bulk";

    private Offers() {}

    /** A valid offer of a demo provider in Kassel; tests change what they are about. */
    public static Map<String, Object> kassel(String title) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("title", title);
        offer.put("summary", "Kurz gesagt");
        offer.put("description", "Ausführlich beschrieben");
        offer.put("provider", "caritas-kassel");
        offer.put("region", "kassel");
        offer.put("fieldsOfAction", List.of("sprachfoerderung"));
        offer.put("topics", List.of("deutschkurs"));
        return offer;
    }

    /** The same as delivered by a system with ids of its own. */
    public static Map<String, Object> delivered(String title, String source, String externalId) {
        Map<String, Object> offer = kassel(title);
        offer.put("source", source);
        offer.put("externalId", externalId);
        return offer;
    }

    public static String coordination(String subject) {
        return Tokens.user(subject, "coordination", "/regions/kassel");
    }

    public static String provider(String subject) {
        return Tokens.user(subject, "provider", "/organisations/caritas-kassel");
    }

    /** A machine that publishes what comes from {@code source} without review. */
    public static String trustedMachine(String source) {
        return Tokens.machine("machine-" + source, "offers:write", source, "/regions/kassel");
    }

    /** A source name that no other test uses. */
    public static String newSource() {
        return "test-" + UUID.randomUUID();
    }
}
