package org.modellregionen.replicas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Access tokens as the identity provider would issue them. */
final class Tokens {
    private static final KeyPair KEYS = generate();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A machine that publishes what comes from {@code source} without review. */
    static String trustedMachine(String source) {
        return sign(Map.of(
                "sub",
                "machine-" + source,
                "scope",
                "offers:write",
                "trusted_source",
                source,
                "groups",
                List.of("/regions/kassel")));
    }

    static String coordination() {
        return sign(Map.of(
                "sub",
                "coordination",
                "name",
                "coordination",
                "realm_access",
                Map.of("roles", List.of("coordination")),
                "groups",
                List.of("/regions/kassel")));
    }

    private static String sign(Map<String, Object> some) {
        Map<String, Object> claims = new HashMap<>(some);
        claims.put("aud", "modellregionen-api");
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().getEpochSecond() + 3600);
        try {
            String signed = part(Map.of("alg", "RS256", "typ", "JWT")) + '.' + part(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(signed.getBytes());
            return signed + '.' + encode(signature.sign());
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(Map<String, Object> content) throws IOException {
        return encode(JSON.writeValueAsBytes(content));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
