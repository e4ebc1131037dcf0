package org.modellregionen.atlas;

import java.util.List;

/** The statements that write offers. They take {@code :documents}, an array of offers as JSON, or {@code :ids}. */
final class OfferSql {
    /** OFFSET 0 keeps the planner from putting the parsing in place of every mention of {@code o} and {@code c}. */
    private static final String DOCUMENTS = " FROM (SELECT o, o -> 'content' AS c FROM"
            + " (SELECT cast(document AS jsonb) AS o FROM unnest(cast(:documents AS text[])) AS document OFFSET 0) AS parsed"
            + " OFFSET 0) AS documents ";

    private static final String OFFER = """
            INSERT INTO offer (id, version, status, region, provider_id, source_language, source, external_id, contact,
                cost_kind, cost_cents, cost_note, cost_reductions, levels, places_total, places_free, waiting_list,
                min_age, max_age, eligibility, required_documents, languages, interpreting, childcare, childcare_note,
                accessibility, registration, links, fields_of_action, topics, target_groups, valid_until, last_confirmed,
                last_editor, approved_by, trusted_source, created, modified)
            SELECT cast(o ->> 'id' AS uuid), cast(o ->> 'version' AS int), o ->> 'status', c ->> 'region',
                cast(o ->> 'providerId' AS uuid), c ->> 'sourceLanguage', c ->> 'source', c ->> 'externalId',
                c -> 'contact', c -> 'cost' ->> 'kind', cast(c -> 'cost' ->> 'amountCents' AS int),
                c -> 'cost' ->> 'note', c -> 'cost' ->> 'reductions', %1$s 'levels')),
                cast(c -> 'capacity' ->> 'total' AS int), cast(c -> 'capacity' ->> 'free' AS int),
                cast(c -> 'capacity' ->> 'waitingList' AS boolean), cast(c -> 'eligibility' ->> 'minAge' AS int),
                cast(c -> 'eligibility' ->> 'maxAge' AS int), (c -> 'eligibility') - 'minAge' - 'maxAge',
                %1$s 'requiredDocuments')), %1$s 'languages')), c -> 'interpreting',
                cast(c ->> 'childcare' AS boolean), c ->> 'childcareNote', %1$s 'accessibility')), c -> 'registration',
                c -> 'links', %1$s 'fieldsOfAction')), %1$s 'topics')), %1$s 'targetGroups')),
                cast(c ->> 'validUntil' AS date), cast(o ->> 'lastConfirmed' AS date), o ->> 'lastEditor',
                o ->> 'approvedBy', cast(o ->> 'trusted' AS boolean), cast(o ->> 'created' AS timestamptz),
                cast(o ->> 'modified' AS timestamptz)""".formatted("ARRAY(SELECT jsonb_array_elements_text(c ->") + DOCUMENTS + """
                    ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
                        region = excluded.region, provider_id = excluded.provider_id,
                        source_language = excluded.source_language, source = excluded.source,
                        external_id = excluded.external_id, contact = excluded.contact, cost_kind = excluded.cost_kind,
                        cost_cents = excluded.cost_cents, cost_note = excluded.cost_note,
                        cost_reductions = excluded.cost_reductions, levels = excluded.levels,
                        places_total = excluded.places_total, places_free = excluded.places_free,
                        waiting_list = excluded.waiting_list, min_age = excluded.min_age, max_age = excluded.max_age,
                        eligibility = excluded.eligibility, required_documents = excluded.required_documents,
                        languages = excluded.languages, interpreting = excluded.interpreting,
                        childcare = excluded.childcare, childcare_note = excluded.childcare_note,
                        accessibility = excluded.accessibility, registration = excluded.registration,
                        links = excluded.links, fields_of_action = excluded.fields_of_action, topics = excluded.topics,
                        target_groups = excluded.target_groups, valid_until = excluded.valid_until,
                        last_confirmed = excluded.last_confirmed, last_editor = excluded.last_editor,
                        approved_by = excluded.approved_by, trusted_source = excluded.trusted_source,
                        modified = excluded.modified""";

    private static final String TEXTS = """
            INSERT INTO offer_text (offer_id, language, state, title, summary, description)
            SELECT cast(o ->> 'id' AS uuid), t ->> 'language', t ->> 'state', t ->> 'title', t ->> 'summary',
                t ->> 'description'""" + DOCUMENTS + "CROSS JOIN LATERAL jsonb_array_elements(o -> 'texts') AS t";

    private static final String PLACES =
            """
            INSERT INTO offer_place (offer_id, position, kind, name, street, postal_code, city, territory, latitude,
                longitude, note, served_territories, accessibility)
            SELECT cast(o ->> 'id' AS uuid), n - 1, p ->> 'kind', p ->> 'name', p ->> 'street', p ->> 'postalCode',
                p ->> 'city', p ->> 'territory', cast(p ->> 'latitude' AS float8), cast(p ->> 'longitude' AS float8),
                p ->> 'note', ARRAY(SELECT jsonb_array_elements_text(p -> 'servedTerritories')),
                ARRAY(SELECT jsonb_array_elements_text(p -> 'accessibility'))""" + DOCUMENTS + "CROSS JOIN LATERAL jsonb_array_elements(c -> 'places') WITH ORDINALITY AS a(p, n)";

    private static final String SCHEDULES =
            """
            INSERT INTO offer_schedule (offer_id, position, place_index, kind, start_date, end_date, start_time, end_time,
                recurrence, except_dates, extra_dates, skip_public_holidays, note)
            SELECT cast(o ->> 'id' AS uuid), n - 1, cast(s ->> 'placeIndex' AS int), s ->> 'kind',
                cast(s ->> 'startDate' AS date), cast(s ->> 'endDate' AS date), cast(s ->> 'startTime' AS time),
                cast(s ->> 'endTime' AS time), s ->> 'recurrence',
                ARRAY(SELECT cast(d AS date) FROM jsonb_array_elements_text(s -> 'exceptDates') AS d),
                ARRAY(SELECT cast(d AS date) FROM jsonb_array_elements_text(s -> 'extraDates') AS d),
                cast(s ->> 'skipPublicHolidays' AS boolean), s ->> 'note'""" + DOCUMENTS + "CROSS JOIN LATERAL jsonb_array_elements(c -> 'schedules') WITH ORDINALITY AS a(s, n)";

    /** Removes the parts of offers that exist already. */
    static final List<String> DELETE_PARTS =
            List.of(deleteParts("offer_text"), deleteParts("offer_place"), deleteParts("offer_schedule"));

    static final List<String> SAVE = List.of(OFFER, TEXTS, PLACES, SCHEDULES);

    private OfferSql() {}

    private static String deleteParts(String table) {
        return "DELETE FROM " + table + " WHERE offer_id = ANY (:ids)";
    }
}
