CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE organisation
    ADD COLUMN last_editor text NOT NULL DEFAULT 'platform',
    ADD COLUMN ended timestamptz, -- no longer in the directory; offers of the past still name it
    -- Words are looked for in the spelling with ae, oe, ue and ss.
    ADD COLUMN search_text text NOT NULL GENERATED ALWAYS AS (
        replace(replace(replace(replace(lower(name || ' ' || coalesce(contact ->> 'city', '') || ' '
            || coalesce(summary, '')), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')) STORED,
    ADD CONSTRAINT organisation_key_length CHECK (length(key) <= 80),
    ADD CONSTRAINT organisation_in_region FOREIGN KEY (region) REFERENCES region (key) NOT VALID;

DROP INDEX organisation_by_region;
DROP INDEX organisation_by_name;
CREATE INDEX organisation_by_name ON organisation (name COLLATE "de-x-icu", id) WHERE ended IS NULL;
CREATE INDEX organisation_by_region ON organisation (region, name COLLATE "de-x-icu", id) WHERE ended IS NULL;
CREATE INDEX organisation_by_modified ON organisation (modified, id) WHERE ended IS NULL;
CREATE INDEX organisation_by_kind ON organisation (kind, name COLLATE "de-x-icu", id) WHERE ended IS NULL;
CREATE INDEX organisation_by_language ON organisation USING gin (languages) WHERE ended IS NULL;
CREATE INDEX organisation_by_words ON organisation USING gin (search_text gin_trgm_ops) WHERE ended IS NULL;

-- People to talk to, for those who work with the organisation: never public, each with a purpose and a last day.
CREATE TABLE organisation_person (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL DEFAULT 0,
    organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    function        text CHECK (length(function) <= 200),
    phone           text CHECK (length(phone) <= 60),
    email           text CHECK (length(email) <= 200),
    purpose         text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 500),
    retain_until    date NOT NULL,
    created         timestamptz NOT NULL,
    modified        timestamptz NOT NULL,
    -- Whoever still needs the data after three years has to say so again.
    CONSTRAINT organisation_person_retention CHECK (retain_until <= cast(modified AT TIME ZONE 'UTC' AS date) + 1097)
);
CREATE INDEX organisation_person_by_organisation ON organisation_person (organisation_id, name, id);
CREATE INDEX organisation_person_by_retention ON organisation_person (retain_until);
