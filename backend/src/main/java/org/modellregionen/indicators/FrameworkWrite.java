package org.modellregionen.indicators;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to add or replace a common framework of indicators. */
@Schema(name = "FrameworkWrite")
public record FrameworkWrite(
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(example = "hessen-2028", description = "Never changes")
        String key,

        @NotEmpty @Size(max = 12) @Schema(example = "{\"de\": \"Hessischer Integrationsmonitor 2028\"}")
        Map<@Pattern(regexp = DefinitionWrite.LANGUAGE) String, @NotNull @Size(min = 1, max = 300) String> names,

        @NotNull
        @Pattern(regexp = "eu|bund|laender|hessen|programme")
        @Schema(
                enumeration = {"eu", "bund", "laender", "hessen", "programme"},
                example = "hessen")
        String level,

        @Size(max = 300) @Schema(nullable = true) String responsible,
        @Size(max = 2000) @Schema(nullable = true) String description,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Edition> editions) {

    public FrameworkWrite {
        editions = editions == null ? List.of() : editions;
    }

    @Schema(name = "FrameworkEditionWrite")
    public record Edition(
            @NotNull @Size(min = 1, max = 300) @Schema(example = "Ausgabe 2028")
            String name,

            @Min(1990) @Max(2100) @Schema(nullable = true, example = "2028")
            Integer year,

            @Size(max = 2000) @Schema(nullable = true) String areas,
            @Min(1) @Max(10_000) @Schema(nullable = true) Integer indicatorCount,

            @NotNull
            @Pattern(regexp = "found|found_partly|background_knowledge")
            @Schema(
                    enumeration = {"found", "found_partly", "background_knowledge"},
                    example = "found")
            String status,

            @Size(max = 1000) @Schema(nullable = true) String evidence) {}
}
