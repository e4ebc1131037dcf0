package org.modellregionen.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteHeadersTest {

    private static SiteConfig config(String issuer, String tiles) {
        return new SiteConfig() {
            @Override
            public String address() {
                return "https://stadt.example";
            }

            @Override
            public String issuer() {
                return issuer;
            }

            @Override
            public String clientId() {
                return "spa";
            }

            @Override
            public Optional<String> tileUrl() {
                return Optional.ofNullable(tiles);
            }

            @Override
            public Optional<String> tileAttribution() {
                return Optional.empty();
            }
        };
    }

    @Test
    void thePolicyAllowsTheSignInAndNothingElseFromOutside() {
        assertEquals(
                "default-src 'self'; connect-src 'self' https://login.example:8443; img-src 'self' data:; "
                        + "style-src 'self'; script-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; "
                        + "form-action 'self' https://login.example:8443; frame-ancestors 'none'",
                SiteHeaders.policy(config("https://login.example:8443/realms/modellregionen", null)));
    }

    @Test
    void tilesMayComeFromAllTheirHosts() {
        String policy = SiteHeaders.policy(
                config("https://login.example/realms/m", "https://{s}.tiles.example/{z}/{x}/{y}.png?key={k}"));
        assertTrue(policy.contains("img-src 'self' data: https://*.tiles.example;"), policy);
        assertTrue(policy.contains("connect-src 'self' https://login.example https://*.tiles.example;"), policy);
    }
}
