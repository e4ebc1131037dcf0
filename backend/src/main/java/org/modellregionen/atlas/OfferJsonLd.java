package org.modellregionen.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.modellregionen.atlas.Occurrences.Occurrence;
import org.modellregionen.atlas.OfferContent.Place;

/** An offer in the words of schema.org, as search engines and data portals read it. */
@ApplicationScoped
class OfferJsonLd {
    private static final int DATES = 10;
    private final ObjectMapper json;

    OfferJsonLd(ObjectMapper json) {
        this.json = json;
    }

    String write(OfferView offer, String address) {
        ObjectNode service = json.createObjectNode();
        service.put("@context", "https://schema.org");
        service.put("@type", "Service");
        service.put("@id", address);
        service.put("url", address);
        service.put("identifier", offer.id().toString());
        service.put("name", offer.title());
        service.put("description", offer.summary() + "\n\n" + offer.description());
        service.put("inLanguage", offer.language());
        service.put("serviceType", String.join(", ", offer.topics()));
        service.put("dateModified", offer.modified().toString());
        provider(service.putObject("provider"), offer);
        channels(service.putArray("availableChannel"), offer);
        price(service, offer);
        audience(service, offer);
        events(service, offer);
        try {
            return json.writeValueAsString(service);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void provider(ObjectNode provider, OfferView offer) {
        provider.put("@type", "Organization");
        provider.put("name", offer.provider().name());
        ObjectNode contact = provider.putObject("contactPoint");
        contact.put("@type", "ContactPoint");
        put(contact, "name", offer.contact().name());
        put(contact, "telephone", offer.contact().phone());
        put(contact, "email", offer.contact().email());
        put(contact, "url", offer.contact().website());
        ArrayNode languages = contact.putArray("availableLanguage");
        offer.languages().forEach(languages::add);
    }

    private static void channels(ArrayNode channels, OfferView offer) {
        for (Place place : offer.places()) {
            ObjectNode channel = channels.addObject();
            channel.put("@type", "ServiceChannel");
            if (place.kind().equals("address")) {
                place(channel.putObject("serviceLocation"), place);
            } else if (place.kind().equals("online") && offer.contact().website() != null) {
                channel.put("serviceUrl", offer.contact().website());
            } else if (place.name() != null) {
                channel.put("name", place.name());
            }
        }
    }

    private static void place(ObjectNode location, Place place) {
        location.put("@type", "Place");
        put(location, "name", place.name());
        ObjectNode address = location.putObject("address");
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", place.street());
        put(address, "postalCode", place.postalCode());
        put(address, "addressLocality", place.city());
        address.put("addressCountry", "DE");
        if (place.latitude() != null) {
            ObjectNode geo = location.putObject("geo");
            geo.put("@type", "GeoCoordinates");
            geo.put("latitude", place.latitude());
            geo.put("longitude", place.longitude());
        }
        ArrayNode features = location.putArray("amenityFeature");
        for (String feature : place.accessibility()) {
            ObjectNode amenity = features.addObject();
            amenity.put("@type", "LocationFeatureSpecification");
            amenity.put("name", feature);
            amenity.put("value", true);
        }
    }

    private static void price(ObjectNode service, OfferView offer) {
        if (offer.cost().kind().equals("unknown")) {
            return;
        }
        boolean free = offer.cost().kind().equals("free");
        service.put("isAccessibleForFree", free);
        ObjectNode price = service.putObject("offers");
        price.put("@type", "Offer");
        price.put(
                "price",
                free ? BigDecimal.ZERO : BigDecimal.valueOf(offer.cost().amountCents(), 2));
        price.put("priceCurrency", "EUR");
        put(price, "description", offer.cost().note());
        if (offer.validUntil() != null) {
            price.put("validThrough", offer.validUntil().toString());
        }
    }

    private static void audience(ObjectNode service, OfferView offer) {
        ObjectNode audience = service.putObject("audience");
        audience.put("@type", "PeopleAudience");
        audience.put("audienceType", String.join(", ", offer.targetGroups()));
        if (offer.eligibility().minAge() != null) {
            audience.put("suggestedMinAge", offer.eligibility().minAge());
        }
        if (offer.eligibility().maxAge() != null) {
            audience.put("suggestedMaxAge", offer.eligibility().maxAge());
        }
    }

    private static void events(ObjectNode service, OfferView offer) {
        Instant now = Instant.now();
        List<Occurrence> dates = Occurrences.between(offer.schedules(), now, now.plusSeconds(366L * 86_400), DATES);
        if (dates.isEmpty()) {
            return;
        }
        ArrayNode events = service.putArray("subjectOf");
        for (Occurrence date : dates) {
            ObjectNode event = events.addObject();
            event.put("@type", "Event");
            event.put("name", offer.title());
            event.put(
                    "startDate",
                    date.start().atZone(Occurrences.ZONE).toOffsetDateTime().toString());
            if (date.end() != null) {
                event.put(
                        "endDate",
                        date.end().atZone(Occurrences.ZONE).toOffsetDateTime().toString());
            }
            if (date.placeIndex() != null) {
                place(event.putObject("location"), offer.places().get(date.placeIndex()));
            }
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
