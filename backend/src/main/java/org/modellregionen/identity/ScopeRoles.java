package org.modellregionen.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets a machine's granted scopes stand beside the roles of people, so that one annotation states who may call. */
@ApplicationScoped
class ScopeRoles implements SecurityIdentityAugmentor {
    private static final Set<String> SCOPES =
            Set.of(Roles.OFFERS_READ, Roles.OFFERS_WRITE, Roles.OBSERVATIONS_WRITE, Roles.PULL);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getClaim("scope") == null) {
            return Uni.createFrom().item(identity);
        }
        Set<String> granted = Arrays.stream(token.getClaim("scope").toString().split(" "))
                .filter(SCOPES::contains)
                .collect(Collectors.toSet());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRoles(granted)
                        .build());
    }
}
