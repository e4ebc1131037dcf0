CREATE TABLE framework (
    id          uuid PRIMARY KEY,
    version     int  NOT NULL DEFAULT 0,
    key         text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position    int  NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    level       text NOT NULL CHECK (level IN ('eu', 'bund', 'laender', 'hessen', 'programme', 'region')),
    names       jsonb NOT NULL CHECK (names ? 'de'),
    responsible text,
    description text,
    modified    timestamptz NOT NULL
);
CREATE TABLE framework_edition (
    framework       text NOT NULL REFERENCES framework (key) ON DELETE CASCADE,
    position        int  NOT NULL CHECK (position >= 0),
    name            text NOT NULL,
    year            int CHECK (year BETWEEN 1990 AND 2100),
    areas           text,
    indicator_count int CHECK (indicator_count > 0), -- as stated; not the number of definitions held here
    status          text NOT NULL CHECK (status IN ('found', 'found_partly', 'background_knowledge')),
    evidence        text,
    PRIMARY KEY (framework, position)
);

CREATE TABLE indicator (
    id              uuid PRIMARY KEY,
    key             text NOT NULL UNIQUE CHECK (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    code            text NOT NULL, -- as the framework itself writes it
    framework       text NOT NULL REFERENCES framework (key),
    position        int  NOT NULL,
    current_version int  NOT NULL CHECK (current_version > 0),
    modified        timestamptz NOT NULL,
    UNIQUE (framework, code),
    UNIQUE (framework, position) DEFERRABLE INITIALLY DEFERRED
);

-- A definition never changes: what is measured otherwise is a new version, so that values stay comparable.
CREATE TABLE indicator_version (
    indicator_id           uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
    version                int  NOT NULL CHECK (version > 0),
    names                  jsonb NOT NULL CHECK (names ? 'de'),
    kind                   text NOT NULL CHECK (kind IN ('indicator', 'context_figure', 'topic_area')),
    dimension              text NOT NULL CHECK (dimension IN ('structural', 'social', 'cultural', 'identificatory', 'context')),
    field_of_action        text,
    other_field            text, -- subject outside the ten fields of action
    numerator              text,
    denominator            text,
    unit                   text,
    multiplier             numeric CHECK (multiplier > 0),
    decimals               int CHECK (decimals BETWEEN 0 AND 6),
    direction              text CHECK (direction IN ('higher', 'lower', 'neutral')),
    aggregation            text CHECK (aggregation IN ('ratio_of_sums', 'sum', 'none')),
    breakdowns             text[] NOT NULL DEFAULT '{}',
    source_statistic       text,
    periodicity            text CHECK (periodicity IN ('monthly', 'quarterly', 'half_yearly', 'annual', 'every_two_years', 'every_four_years')),
    municipal_availability text,
    codes_in_older_editions text[] NOT NULL DEFAULT '{}',
    definition_status      text NOT NULL CHECK (definition_status IN ('found', 'found_partly', 'background_knowledge')),
    confidence             text NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    evidence               text,
    note                   text,
    created                timestamptz NOT NULL,
    search_source          text NOT NULL DEFAULT '',
    search_text            text GENERATED ALWAYS AS (search_normal(search_source)) STORED,
    search_vector          tsvector GENERATED ALWAYS AS (setweight(to_tsvector('german', search_normal(names ->> 'de')), 'A')
        || setweight(to_tsvector('german', search_normal(search_source)), 'C')) STORED,
    PRIMARY KEY (indicator_id, version),
    CONSTRAINT indicator_version_one_field CHECK ((field_of_action IS NULL) <> (other_field IS NULL)),
    CONSTRAINT indicator_version_measures CHECK (kind = 'topic_area' OR (numerator IS NOT NULL AND unit IS NOT NULL)),
    CONSTRAINT indicator_version_ratio CHECK (aggregation IS DISTINCT FROM 'ratio_of_sums' OR denominator IS NOT NULL)
);
ALTER TABLE indicator ADD FOREIGN KEY (id, current_version) REFERENCES indicator_version DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX indicator_version_by_field ON indicator_version (field_of_action);
CREATE INDEX indicator_version_by_word ON indicator_version USING gin (search_vector);
CREATE INDEX indicator_version_by_letters ON indicator_version USING gin (search_text gin_trgm_ops);

-- How an indicator relates to one of another framework (SKOS mapping relations); broad: the target is the wider one.
-- Stated once per pair; the reader sees it from both ends.
CREATE TABLE indicator_mapping (
    indicator_id     uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
    position         int  NOT NULL CHECK (position >= 0),
    target_id        uuid REFERENCES indicator ON DELETE CASCADE CHECK (target_id <> indicator_id),
    target_framework text REFERENCES framework (key),
    target_name      text, -- a subject of the other framework that has no definition here
    relation         text NOT NULL CHECK (relation IN ('exact', 'close', 'broad')),
    PRIMARY KEY (indicator_id, position),
    UNIQUE (indicator_id, target_id),
    CHECK ((target_id IS NULL) = (target_name IS NOT NULL AND target_framework IS NOT NULL))
);
CREATE INDEX indicator_mapping_by_target ON indicator_mapping (target_id);
