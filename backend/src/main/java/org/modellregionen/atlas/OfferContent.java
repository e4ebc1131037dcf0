package org.modellregionen.atlas;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts that an offer is made of, alike in requests and answers. */
public final class OfferContent {
    static final String AGS = "\\d{2}(\\d{3}(\\d{3})?)?";
    static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";
    static final String WEB_ADDRESS = "https?://[^\\s<>\"]{3,490}";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private OfferContent() {}

    private static <T> List<T> copy(List<T> values) {
        // Not List.copyOf: a null inside must reach validation and not end as a fault.
        return values == null ? List.of() : values;
    }

    @Schema(name = "OfferTranslation")
    public record Translation(
            @NotNull @Pattern(regexp = LANGUAGE_TAG) @Schema(example = "tr")
            String language,

            @Schema(
                    nullable = true,
                    description = "outdated: the source text has changed since",
                    enumeration = {"source", "current", "outdated", "machine"})
            @Pattern(regexp = "source|current|outdated|machine")
            String state,

            @NotBlank @Size(max = 200) @Schema(example = "Akşam Almanca kursu")
            String title,

            @NotNull @Size(max = 1000) String summary,
            @NotNull @Size(max = 50_000) String description) {}

    @Schema(name = "OfferContact", description = "Public contact of the offer; a function, not a private person")
    public record Contact(
            @Schema(nullable = true, example = "Anmeldung") @Size(max = 200)
            String name,

            @Schema(nullable = true, example = "069 90009-101") @Size(max = 60)
            String phone,

            @Schema(nullable = true, example = "kurse@vhs.example") @Email @Size(max = 200)
            String email,

            @Schema(nullable = true, example = "https://vhs.example/") @Pattern(regexp = WEB_ADDRESS)
            String website) {}

    @Schema(name = "OfferPlace")
    public record Place(
            @NotNull
            @Pattern(regexp = "address|online|outreach|area")
            @Schema(
                    example = "address",
                    enumeration = {"address", "online", "outreach", "area"})
            String kind,

            @Schema(nullable = true, example = "Volkshochschule, Raum 12") @Size(max = 200)
            String name,

            @Schema(nullable = true, example = "Philippsruher Allee 22") @Size(max = 200)
            String street,

            @Schema(nullable = true, example = "63454") @Pattern(regexp = "\\d{5}")
            String postalCode,

            @Schema(nullable = true, example = "Hanau") @Size(max = 120)
            String city,

            @Schema(nullable = true, example = "06415000", description = "AGS, any level") @Pattern(regexp = AGS)
            String territory,

            @Schema(nullable = true, example = "50.13") @Min(47) @Max(56)
            Double latitude,

            @Schema(nullable = true, example = "8.91") @Min(5) @Max(16)
            Double longitude,

            @Schema(nullable = true) @Size(max = 1000) String note,

            @Schema(nullable = true, description = "AGS of the territories that are served") @Size(max = 500)
            List<@NotNull @Pattern(regexp = AGS) String> servedTerritories,

            @Schema(nullable = true) @Size(max = 20) List<@NotNull String> accessibility) {
        public Place {
            servedTerritories = copy(servedTerritories);
            accessibility = copy(accessibility);
        }
    }

    @Schema(name = "OfferSchedule", description = "When the offer takes place; local time in Europe/Berlin")
    public record Schedule(
            @Schema(nullable = true, description = "Which of the places, from 0") @Min(0) @Max(49)
            Integer placeIndex,

            @NotNull
            @Pattern(regexp = "dates|opening_hours")
            @Schema(
                    example = "dates",
                    enumeration = {"dates", "opening_hours"})
            String kind,

            @NotNull @Schema(example = "2026-11-30") LocalDate startDate,
            @Schema(nullable = true) LocalDate endDate,

            @Schema(nullable = true, example = "18:00") @Pattern(regexp = TIME)
            String startTime,

            @Schema(nullable = true, example = "19:30") @Pattern(regexp = TIME)
            String endTime,

            @Schema(nullable = true, example = "FREQ=WEEKLY;BYDAY=MO,WE", description = "RFC 5545 rule")
            @Size(max = 500)
            String recurrence,

            @Schema(nullable = true) @Size(max = 400) List<@NotNull LocalDate> exceptDates,
            @Schema(nullable = true) @Size(max = 400) List<@NotNull LocalDate> extraDates,

            @Schema(nullable = true, description = "Leaves out Hessian public holidays")
            Boolean skipPublicHolidays,

            @Schema(nullable = true) @Size(max = 1000) String note) {
        public Schedule {
            exceptDates = copy(exceptDates);
            extraDates = copy(extraDates);
            skipPublicHolidays = Boolean.TRUE.equals(skipPublicHolidays);
        }
    }

    @Schema(name = "OfferCapacity")
    public record Capacity(
            @Schema(nullable = true, example = "15") @Min(0) @Max(100_000)
            Integer total,

            @Schema(nullable = true, example = "3") @Min(0) @Max(100_000)
            Integer free,

            @Schema(nullable = true) Boolean waitingList) {}

    @Schema(name = "OfferCost")
    public record Cost(
            @NotNull
            @Pattern(regexp = "free|amount|unknown")
            @Schema(
                    example = "amount",
                    enumeration = {"free", "amount", "unknown"})
            String kind,

            @Schema(nullable = true, example = "2500", description = "Euro cents") @Min(0) @Max(100_000_000)
            Integer amountCents,

            @Schema(nullable = true) @Size(max = 1000) String note,
            @Schema(nullable = true) @Size(max = 1000) String reductions) {
        static final Cost UNKNOWN = new Cost("unknown", null, null, null);

        public Cost {
            amountCents = "free".equals(kind) && Integer.valueOf(0).equals(amountCents) ? null : amountCents;
        }
    }

    @Schema(name = "OfferEligibility")
    public record Eligibility(
            @Schema(nullable = true, example = "16") @Min(0) @Max(120)
            Integer minAge,

            @Schema(nullable = true) @Min(0) @Max(120) Integer maxAge,
            @Schema(nullable = true) @Size(max = 20) List<@NotNull @Size(max = 120) String> groups,
            @Schema(nullable = true) @Size(max = 20) List<@NotNull @Size(max = 120) String> residenceStatus,
            @Schema(nullable = true) @Size(max = 1000) String note) {
        public Eligibility {
            groups = copy(groups);
            residenceStatus = copy(residenceStatus);
        }
    }

    @Schema(name = "OfferInterpreting")
    public record Interpreting(
            @Schema(nullable = true) Boolean available,
            @Schema(nullable = true) @Size(max = 60) List<@NotNull @Pattern(regexp = LANGUAGE_TAG) String> languages,
            @Schema(nullable = true) @Size(max = 1000) String note) {
        public Interpreting {
            languages = copy(languages);
        }
    }

    @Schema(name = "OfferRegistration")
    public record Registration(
            @Schema(nullable = true) Boolean required,

            @Schema(nullable = true) @Pattern(regexp = WEB_ADDRESS)
            String url,

            @Schema(nullable = true) @Size(max = 1000) String note) {}

    @Schema(name = "OfferLink")
    public record Link(
            @NotBlank @Size(max = 200) @Schema(example = "Kursprogramm")
            String label,

            @NotNull @Pattern(regexp = WEB_ADDRESS) @Schema(example = "https://vhs.example/programm")
            String url) {}
}
