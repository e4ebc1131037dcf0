package org.modellregionen.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to talk to in an organisation; never public, with the purpose and the last day of keeping it. */
@Schema(name = "ContactPerson")
public record ContactPerson(
        UUID id,
        int version,
        String name,
        @Schema(nullable = true) String function,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String email,
        String purpose,

        @Schema(description = "Is asked by e-mail whether the organisation's offers still hold")
        boolean offerReminders,

        LocalDate retainUntil,
        Instant modified) {

    static ContactPerson of(UUID id, int version, ContactPersonWrite content, Instant stamp) {
        return new ContactPerson(
                id,
                version,
                content.name(),
                content.function(),
                content.phone(),
                content.email(),
                content.purpose(),
                content.offerReminders(),
                content.retainUntil(),
                stamp);
    }
}
