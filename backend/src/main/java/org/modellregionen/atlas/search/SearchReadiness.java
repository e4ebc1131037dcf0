package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A replica takes requests only once its index has caught up. */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {
    private final ChangeFollower follower;

    SearchReadiness(ChangeFollower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(follower.isReady())
                .build();
    }
}
