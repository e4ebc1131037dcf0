-- An offer with all its parts as one document, in the shape of the API's write body: one read instead of four.
CREATE VIEW offer_document AS
SELECT o.id,
       o.version,
       o.status,
       o.provider_id,
       p.key  AS provider_key,
       p.name AS provider_name,
       o.region,
       o.last_editor,
       o.approved_by,
       o.trusted_source,
       o.last_confirmed,
       o.created,
       o.modified,
       t.texts,
       jsonb_build_object(
           'title', t.texts -> 0 -> 'title',
           'summary', t.texts -> 0 -> 'summary',
           'description', t.texts -> 0 -> 'description',
           'sourceLanguage', o.source_language,
           'translations', t.texts - 0,
           'provider', p.key,
           'region', o.region,
           'contact', o.contact,
           'places', coalesce((
               SELECT jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'street', street, 'postalCode', postal_code,
                          'city', city, 'territory', territory, 'latitude', latitude, 'longitude', longitude, 'note', note,
                          'servedTerritories', served_territories, 'accessibility', accessibility) ORDER BY position)
               FROM offer_place WHERE offer_id = o.id), '[]'),
           'schedules', coalesce((
               SELECT jsonb_agg(jsonb_build_object('placeIndex', place_index, 'kind', kind, 'startDate', start_date,
                          'endDate', end_date, 'startTime', to_char(start_time, 'HH24:MI'),
                          'endTime', to_char(end_time, 'HH24:MI'), 'recurrence', recurrence, 'exceptDates', except_dates,
                          'extraDates', extra_dates, 'skipPublicHolidays', skip_public_holidays, 'note', note)
                          ORDER BY position)
               FROM offer_schedule WHERE offer_id = o.id), '[]'),
           'levels', o.levels,
           'capacity', jsonb_build_object('total', o.places_total, 'free', o.places_free, 'waitingList', o.waiting_list),
           'cost', jsonb_build_object('kind', o.cost_kind, 'amountCents', o.cost_cents, 'note', o.cost_note,
                                      'reductions', o.cost_reductions),
           'eligibility', o.eligibility || jsonb_build_object('minAge', o.min_age, 'maxAge', o.max_age),
           'requiredDocuments', o.required_documents,
           'languages', o.languages,
           'interpreting', o.interpreting,
           'childcare', o.childcare,
           'childcareNote', o.childcare_note,
           'accessibility', o.accessibility,
           'registration', o.registration,
           'links', o.links,
           'fieldsOfAction', o.fields_of_action,
           'topics', o.topics,
           'targetGroups', o.target_groups,
           'validUntil', o.valid_until,
           'lastConfirmed', o.last_confirmed,
           'source', o.source,
           'externalId', o.external_id) AS content
FROM offer o
JOIN organisation p ON p.id = o.provider_id
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('language', language, 'state', state, 'title', title, 'summary', summary,
               'description', description) ORDER BY state <> 'source', language) AS texts
    FROM offer_text WHERE offer_id = o.id) t;
