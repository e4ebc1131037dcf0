package org.modellregionen.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What differs between installations and the single-page application has to know. */
@ConfigMapping(prefix = "platform.site")
interface SiteConfig {
    /** Address of the realm as the browser reaches it. */
    String issuer();

    /** Address of the platform as browsers reach it, without a slash at the end: where links in mails lead to. */
    String address();

    @WithDefault("modellregionen-spa")
    String clientId();

    /** Address of map tiles with {z}, {x}, {y} and perhaps {s}; absent: the application draws outlines only. */
    Optional<String> tileUrl();

    /** Credit that the provider of the tiles asks for. */
    Optional<String> tileAttribution();
}
