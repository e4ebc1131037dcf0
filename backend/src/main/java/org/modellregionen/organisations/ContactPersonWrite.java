package org.modellregionen.organisations;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to add or replace a contact person. Without a purpose and a last day no personal data is kept. */
@Schema(name = "ContactPersonWrite")
public record ContactPersonWrite(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 200) @Schema(nullable = true, example = "Leitung Sprachkurse")
        String function,

        @Size(max = 60) @Schema(nullable = true, example = "030 23125-121")
        String phone,

        @Email @Size(max = 200) @Schema(nullable = true) String email,

        @NotBlank @Size(max = 500) @Schema(example = "Abstimmung der Kurstermine")
        String purpose,

        @Schema(
                nullable = true,
                description = "Ask this person by e-mail whether the organisation's offers still hold; needs an email")
        Boolean offerReminders,

        @NotNull @Schema(example = "2027-12-31", description = "Last day that it is kept; within three years")
        LocalDate retainUntil) {

    public ContactPersonWrite {
        offerReminders = Boolean.TRUE.equals(offerReminders);
    }
}
