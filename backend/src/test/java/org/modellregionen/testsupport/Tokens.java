package org.modellregionen.testsupport;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as the identity provider would issue them, signed with a key that lives as long as the test run. */
public final class Tokens {
    private static final String PUBLIC = "modellregionen.test.public-key";
    private static final String PRIVATE = "modellregionen.test.private-key";

    private Tokens() {}

    /**
     * Tests and their infrastructure are loaded by different class loaders; the JVM's properties, which hold only
     * strings, are their common ground.
     */
    static synchronized PublicKey publicKey() {
        String encoded = System.getProperty(PUBLIC);
        if (encoded == null) {
            KeyPair pair = generate();
            System.setProperty(PUBLIC, encode(pair.getPublic()));
            System.setProperty(PRIVATE, encode(pair.getPrivate()));
            return pair.getPublic();
        }
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(decode(encoded)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey() {
        publicKey();
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(decode(System.getProperty(PRIVATE))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static byte[] decode(String key) {
        return Base64.getDecoder().decode(key);
    }

    /** A person with one role and the given scope groups such as {@code /regions/kassel}. */
    public static String user(String subject, String role, String... groups) {
        return sign(withGroups(
                Jwt.subject(subject).claim("name", subject).claim("realm_access", Map.of("roles", List.of(role))),
                groups));
    }

    /** A machine client with space-separated scopes. */
    public static String machine(String subject, String scopes, String trustedSource, String... groups) {
        JwtClaimsBuilder claims = withGroups(Jwt.subject(subject).claim("scope", scopes), groups);
        if (trustedSource != null) {
            claims.claim("trusted_source", trustedSource);
        }
        return sign(claims);
    }

    /** The builder refuses an empty list. */
    private static JwtClaimsBuilder withGroups(JwtClaimsBuilder claims, String... groups) {
        return groups.length == 0 ? claims : claims.claim("groups", List.of(groups));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.audience("modellregionen-api").expiresIn(3600).jws().sign(privateKey());
    }
}
