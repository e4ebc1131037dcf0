package org.modellregionen.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.modellregionen.audit.Audit;
import org.modellregionen.common.ProblemException;

/**
 * Who calls, with which roles, in which scope. The one place that compares scopes: services ask here and nowhere else.
 * Anonymous callers have no role and no scope.
 */
@RequestScoped
public class Caller {
    private static final String REGIONS = "/regions/";
    private static final String ORGANISATIONS = "/organisations/";
    private static final String BODIES = "/bodies/";

    private final SecurityIdentity identity;
    // Read from the token once a request: a delivery asks for them thousands of times.
    private String subject;
    private Set<String> roles;
    private Set<String> groups;
    private Set<String> regions;
    private Set<String> organisations;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public String subject() {
        if (subject == null) {
            subject = isAnonymous()
                    ? "anonymous"
                    : token() == null ? identity.getPrincipal().getName() : token().getSubject();
        }
        return subject;
    }

    public String name() {
        Object name = token() == null ? null : token().getClaim("name");
        return name == null ? identity.getPrincipal().getName() : name.toString();
    }

    public Audit.Actor actor() {
        return new Audit.Actor(subject(), roles().stream().toList());
    }

    public Set<String> roles() {
        if (roles == null) {
            roles = new TreeSet<>(identity.getRoles());
        }
        return roles;
    }

    public boolean has(String role) {
        return roles().contains(role);
    }

    public Set<String> regions() {
        if (regions == null) {
            regions = scope(REGIONS);
        }
        return regions;
    }

    public Set<String> organisations() {
        if (organisations == null) {
            organisations = scope(ORGANISATIONS);
        }
        return organisations;
    }

    public Set<String> bodies() {
        return scope(BODIES);
    }

    /** The source that this machine may publish for without review, or null. */
    public String trustedSource() {
        Object source = token() == null ? null : token().getClaim("trusted_source");
        return source == null ? null : source instanceof JsonString text ? text.getString() : source.toString();
    }

    public boolean inRegion(String role, String region) {
        return has(role) && region != null && regions().contains(region);
    }

    public boolean inOrganisation(String role, String organisation) {
        return has(role) && organisation != null && organisations().contains(organisation);
    }

    /** @throws ProblemException 403 unless the condition holds */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw ProblemException.forbidden("This lies outside your role or scope");
        }
    }

    /** @throws ProblemException 404 unless the condition holds: what may not be seen does not exist for the caller */
    public static void requireVisible(boolean visible) {
        if (!visible) {
            throw ProblemException.notFound();
        }
    }

    private JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }

    private Set<String> scope(String prefix) {
        return groups().stream()
                .filter(group -> group.startsWith(prefix))
                .map(group -> group.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> groups() {
        if (groups == null) {
            Object claim = token() == null ? null : token().getClaim("groups");
            groups = claim instanceof Collection<?> values
                    ? values.stream().map(Caller::text).collect(Collectors.toSet())
                    : Set.copyOf(List.of());
        }
        return groups;
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
