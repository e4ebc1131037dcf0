package org.modellregionen.bodies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Coded;

/** A published body or network. Members that the source does not state are absent, which is not the same as "none". */
@Schema(name = "Body")
public record BodyView(
        UUID id,
        @Schema(nullable = true, example = "htk-steuerung") String key,

        @Schema(description = "Such as steuerungsgruppe, programmbeirat or netzwerk")
        Coded type,

        @Schema(nullable = true, description = "The word of the source for the type")
        String typeStated,

        @Schema(description = "region, land, or recommended: a pattern that the brochure advises, no existing body")
        Coded level,

        @Schema(nullable = true, description = "Key of the region", example = "hochtaunuskreis")
        String region,

        @Schema(example = "Steuerungsgruppe Modellregion Integration")
        String name,

        @Schema(nullable = true) String purpose,
        @Schema(nullable = true) List<String> tasks,
        @Schema(nullable = true) List<Member> members,

        @Schema(nullable = true, description = "Number of seats, where it is stated")
        Integer membersTotal,

        @Schema(nullable = true) String chair,
        @Schema(nullable = true) String coordination,

        @Schema(nullable = true, example = "viermal im Jahr")
        String cadence,

        @Schema(nullable = true, example = "4") Integer meetingsPerYear,
        @Schema(nullable = true) String duration,
        @Schema(nullable = true) List<String> output,
        @Schema(nullable = true) String founded,
        @Schema(nullable = true) String risk,
        @Schema(nullable = true) Parent parent,

        @Schema(description = "Bodies below this one in the organigram")
        List<Body.Link> children,

        @Schema(nullable = true, description = "Key of the project that the body belongs to")
        String project,

        @Schema(nullable = true) String note,

        @Schema(nullable = true, description = "Where the facts come from")
        String source,

        @Schema(nullable = true, description = "Line in the text of the source")
        Integer sourceLine,

        @Schema(description = "Language of the texts", example = "de")
        String language,

        @Schema(description = "True when the texts are not in the language asked for")
        boolean fallback,

        Instant modified) {

    /** Who is represented, and the sector that this counts for in a check of representation. */
    @Schema(name = "BodyMember")
    public record Member(
            @Schema(example = "Wohlfahrtsverbände") String name, Coded sector) {}

    /** The body above this one in the organigram. */
    @Schema(name = "BodyParent")
    public record Parent(UUID id, @Schema(nullable = true) String key, String name) {}
}
