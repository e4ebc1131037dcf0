package org.modellregionen.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Security and caching headers of the single-page application's files. */
@ApplicationScoped
class SiteHeaders {
    private static final String ASSETS = "/assets/";

    private final Map<String, String> security;

    SiteHeaders(SiteConfig config) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy(config));
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=()");
        this.security = Map.copyOf(headers);
    }

    Map<String, String> security() {
        return security;
    }

    /** Names of files below assets contain the hash of their content; all others keep their name when they change. */
    String caching(String path) {
        return path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    static String policy(SiteConfig config) {
        String signIn = origin(config.issuer());
        // The service worker fetches tiles itself, which counts as a connection and not as an image.
        String tiles = config.tileUrl().map(SiteHeaders::origin).orElse("");
        return Stream.of(
                        "default-src 'self'",
                        "connect-src 'self' " + signIn + " " + tiles,
                        "img-src 'self' data: " + tiles,
                        "style-src 'self'",
                        "script-src 'self'",
                        "font-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "form-action 'self' " + signIn,
                        "frame-ancestors 'none'")
                .map(String::strip)
                .map(directive -> directive.replaceAll(" +", " "))
                .collect(Collectors.joining("; "));
    }

    /** Scheme, host and port; {s} in tile addresses stands for one of several host names. */
    private static String origin(String address) {
        URI uri = URI.create(address.replace("{s}", "SUBDOMAIN").replaceAll("[{}]", ""));
        String host = uri.getHost().replace("SUBDOMAIN", "*");
        return uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
