package org.modellregionen.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.modellregionen.atlas.OfferContent.Eligibility;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Schedule;
import org.modellregionen.atlas.OfferContent.Translation;
import org.modellregionen.common.BulkInsert;

/** How offers are laid out in tables; {@code offer_document} is the way back. */
@ApplicationScoped
class OfferTables {
    private static final List<String> PARTS = List.of("offer_text", "offer_place", "offer_schedule");

    /** A part of an offer and which of its kind it is, from 0. */
    private record Part<P>(UUID offer, int position, P content) {}

    private final EntityManager entities;
    private final ObjectMapper json;
    private final BulkInsert<Offer> offers;
    private final BulkInsert<Part<Translation>> texts = texts();
    private final BulkInsert<Part<Place>> places = places();
    private final BulkInsert<Part<Schedule>> schedules = schedules();

    OfferTables(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
        this.offers = offers();
    }

    /** Writes new and changed offers with all their parts, with as many statements for one as for hundreds. */
    void save(Collection<Offer> changed) {
        UUID[] ids = changed.stream().map(Offer::id).toArray(UUID[]::new);
        for (String table : PARTS) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE offer_id = ANY (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        offers.write(entities, changed);
        texts.write(entities, parts(changed, Offer::texts));
        places.write(entities, parts(changed, offer -> offer.content().places()));
        schedules.write(entities, parts(changed, offer -> offer.content().schedules()));
    }

    private static <P> List<Part<P>> parts(Collection<Offer> offers, Function<Offer, List<P>> of) {
        List<Part<P>> parts = new ArrayList<>();
        for (Offer offer : offers) {
            int position = 0;
            for (P part : of.apply(offer)) {
                parts.add(new Part<>(offer.id(), position++, part));
            }
        }
        return parts;
    }

    private BulkInsert<Offer> offers() {
        return new BulkInsert<Offer>("offer")
                .column("id", "uuid", Offer::id)
                .column("version", "int", Offer::version)
                .column("status", "text", offer -> offer.status().key())
                .column("region", "text", Offer::region)
                .column("provider_id", "uuid", Offer::providerId)
                .column("source_language", "text", content(OfferWrite::sourceLanguage))
                .column("source", "text", content(OfferWrite::source))
                .column("external_id", "text", content(OfferWrite::externalId))
                .column("contact", "jsonb", content(offer -> json(offer.contact())))
                .column("cost_kind", "text", content(offer -> offer.cost().kind()))
                .column("cost_cents", "int", content(offer -> offer.cost().amountCents()))
                .column("cost_note", "text", content(offer -> offer.cost().note()))
                .column("cost_reductions", "text", content(offer -> offer.cost().reductions()))
                .column("levels", "text[]", content(OfferWrite::levels))
                .column("places_total", "int", content(offer -> offer.capacity().total()))
                .column("places_free", "int", content(offer -> offer.capacity().free()))
                .column(
                        "waiting_list",
                        "boolean",
                        content(offer -> offer.capacity().waitingList()))
                .column("min_age", "int", content(offer -> offer.eligibility().minAge()))
                .column("max_age", "int", content(offer -> offer.eligibility().maxAge()))
                .column("eligibility", "jsonb", content(offer -> withoutAges(offer.eligibility())))
                .column("required_documents", "text[]", content(OfferWrite::requiredDocuments))
                .column("languages", "text[]", content(OfferWrite::languages))
                .column("interpreting", "jsonb", content(offer -> json(offer.interpreting())))
                .column("childcare", "boolean", content(OfferWrite::childcare))
                .column("childcare_note", "text", content(OfferWrite::childcareNote))
                .column("accessibility", "text[]", content(OfferWrite::accessibility))
                .column("registration", "jsonb", content(offer -> json(offer.registration())))
                .column("links", "jsonb", content(offer -> json(offer.links())))
                .column("fields_of_action", "text[]", content(OfferWrite::fieldsOfAction))
                .column("topics", "text[]", content(OfferWrite::topics))
                .column("target_groups", "text[]", content(OfferWrite::targetGroups))
                .column("valid_until", "date", content(OfferWrite::validUntil))
                .column("last_confirmed", "date", Offer::lastConfirmed)
                .column("last_editor", "text", Offer::lastEditor)
                .column("approved_by", "text", Offer::approvedBy)
                .column("trusted_source", "boolean", Offer::trusted)
                .column("created", "timestamptz", Offer::created)
                .column("modified", "timestamptz", Offer::modified)
                .replacing("id", "created");
    }

    private static BulkInsert<Part<Translation>> texts() {
        return new BulkInsert<Part<Translation>>("offer_text")
                .column("offer_id", "uuid", Part::offer)
                .column("language", "text", part -> part.content.language())
                .column("state", "text", part -> part.content.state())
                .column("title", "text", part -> part.content.title())
                .column("summary", "text", part -> part.content.summary())
                .column("description", "text", part -> part.content.description());
    }

    private static BulkInsert<Part<Place>> places() {
        return new BulkInsert<Part<Place>>("offer_place")
                .column("offer_id", "uuid", Part::offer)
                .column("position", "int", Part::position)
                .column("kind", "text", part -> part.content.kind())
                .column("name", "text", part -> part.content.name())
                .column("street", "text", part -> part.content.street())
                .column("postal_code", "text", part -> part.content.postalCode())
                .column("city", "text", part -> part.content.city())
                .column("territory", "text", part -> part.content.territory())
                .column("latitude", "float8", part -> part.content.latitude())
                .column("longitude", "float8", part -> part.content.longitude())
                .column("note", "text", part -> part.content.note())
                .column("served_territories", "text[]", part -> part.content.servedTerritories())
                .column("accessibility", "text[]", part -> part.content.accessibility());
    }

    private static BulkInsert<Part<Schedule>> schedules() {
        return new BulkInsert<Part<Schedule>>("offer_schedule")
                .column("offer_id", "uuid", Part::offer)
                .column("position", "int", Part::position)
                .column("place_index", "int", part -> part.content.placeIndex())
                .column("kind", "text", part -> part.content.kind())
                .column("start_date", "date", part -> part.content.startDate())
                .column("end_date", "date", part -> part.content.endDate())
                .column("start_time", "time", part -> part.content.startTime())
                .column("end_time", "time", part -> part.content.endTime())
                .column("recurrence", "text", part -> part.content.recurrence())
                .column("except_dates", "date[]", part -> part.content.exceptDates())
                .column("extra_dates", "date[]", part -> part.content.extraDates())
                .column("skip_public_holidays", "boolean", part -> part.content.skipPublicHolidays())
                .column("note", "text", part -> part.content.note());
    }

    private static Function<Offer, Object> content(Function<OfferWrite, Object> value) {
        return offer -> value.apply(offer.content());
    }

    private String withoutAges(Eligibility eligibility) {
        ObjectNode rest = json.valueToTree(eligibility);
        return rest.without(List.of("minAge", "maxAge")).toString();
    }

    private String json(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
