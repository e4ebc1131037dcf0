package org.modellregionen.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.organisations.Agreement.Party;

/** What is sent to add or replace an agreement. */
@Schema(name = "AgreementWrite")
public record AgreementWrite(
        @NotBlank @Size(max = 500) @Schema(example = "Gemeinsame Sprachberatung im Stadtteil")
        String subject,

        @NotNull @Schema(example = "2025-03-01") LocalDate agreed,

        @Schema(nullable = true, example = "2028-02-29", description = "Last day; absent: until further notice")
        LocalDate until,

        @NotNull
        @Size(min = 2, max = 30)
        @Schema(description = "All of them, the organisation of the address among them")
        List<@NotNull @Valid Party> parties) {}
