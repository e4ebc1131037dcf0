package org.modellregionen.bodies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the table {@code body} with its members, parent and children. Null lists mean "not stated". */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record Body(
        UUID id,
        String key,
        String type,
        String typeStated,
        String level,
        String region,
        String name,
        String purpose,
        List<String> tasks,
        List<Member> members,
        Integer membersTotal,
        String chair,
        String coordination,
        String cadence,
        Integer meetingsPerYear,
        String duration,
        List<String> output,
        String founded,
        String risk,
        Link parentBody,
        List<Link> children,
        String project,
        String note,
        String source,
        Integer sourceLine) {
    /** The type that the resource {@code /steuerungsgruppen} is a view of. */
    static final String STEUERUNGSGRUPPE = "steuerungsgruppe";

    record Member(String name, String sector) {}

    /** Another body in the organigram. */
    @Schema(name = "BodyLink")
    record Link(UUID id, @Schema(nullable = true) String key, String name) {}
}
