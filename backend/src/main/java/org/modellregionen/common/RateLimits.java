package org.modellregionen.common;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits per client address for what costs much or invites abuse. Each replica counts for itself. Behind a proxy the
 * address is the client's only where {@code quarkus.http.proxy} is set up.
 */
@ApplicationScoped
public class RateLimits {
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();
    private final int reports;
    private final int prints;
    private final int confirmations;

    RateLimits(
            @ConfigProperty(name = "platform.limits.reports-per-minute", defaultValue = "10") int reports,
            @ConfigProperty(name = "platform.limits.prints-per-minute", defaultValue = "60") int prints,
            @ConfigProperty(name = "platform.limits.confirmations-per-minute", defaultValue = "20") int confirmations) {
        this.reports = reports;
        this.prints = prints;
        this.confirmations = confirmations;
    }

    /** What is limited. */
    public enum Limit {
        REPORTS,
        PRINTS,
        CONFIRMATIONS
    }

    /** @throws ProblemException 429 with the seconds to wait when this address has used up its share of a minute */
    public void require(Limit limit, HttpServerRequest request) {
        String client = limit + request.remoteAddress().hostAddress();
        ConsumptionProbe probe = buckets.get(client, key -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw ProblemException.tooManyRequests(seconds);
        }
    }

    private Bucket bucket(Limit limit) {
        int uses = switch (limit) {
            case REPORTS -> reports;
            case PRINTS -> prints;
            case CONFIRMATIONS -> confirmations;
        };
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(uses).refillGreedy(uses, PERIOD))
                .build();
    }
}
