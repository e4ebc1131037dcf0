package org.modellregionen.common;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@OpenAPIDefinition(
        info =
                @Info(
                        title = "Modellregionen Integration",
                        version = "1.0.0",
                        description =
                                "Integration work of cities and counties: the Integrationsatlas with its offers, regions, projects, bodies, networks and indicators. Public reads need no key. Errors are problem documents (RFC 9457).",
                        license =
                                @License(
                                        name = "EUPL-1.2",
                                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"),
                        contact = @Contact(name = "Modellregionen Integration")),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "Problem", implementation = Problem.class),
                            @Schema(name = "Tombstone", implementation = Tombstone.class)
                        }),
        servers = @Server(url = "/", description = "This installation"),
        tags = {
            @Tag(name = "Integrationsatlas", description = "Offers: search, read, write, life cycle"),
            @Tag(name = "Regions", description = "Model regions and official territories"),
            @Tag(name = "Organisations", description = "Directory of providers and partners"),
            @Tag(name = "Programme", description = "Projects, bodies, networks and programme content"),
            @Tag(name = "Indicators", description = "Frameworks and indicator definitions"),
            @Tag(name = "Observations", description = "Values of indicators and their deliveries"),
            @Tag(name = "Monitor", description = "Published values and editions of the regions"),
            @Tag(name = "Vocabularies", description = "Fields of action, target groups, topic thesaurus"),
            @Tag(name = "Identity", description = "Who am I, and who did what"),
            @Tag(name = "Problems", description = "Catalogue of error answers")
        })
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the OIDC provider")
@ApplicationPath("/api/v1")
public class ApiDescription extends Application {}
