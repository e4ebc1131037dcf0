CREATE TABLE body (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL DEFAULT 0,
    key               text UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    type              text NOT NULL CHECK (type IN ('programmbeirat', 'beirat', 'steuerungsgruppe', 'steuerungskreis', 'lenkungsgruppe',
        'arbeitsgruppe', 'koordinationsrunde', 'projektsteuerung', 'beratung', 'dialogforum', 'rat', 'runder_tisch',
        'kompetenzkreis', 'konferenz', 'workshopreihe', 'netzwerk', 'organigramm')),
    type_stated       text, -- the word of the source
    level             text NOT NULL CHECK (level IN ('region', 'land', 'recommended')),
    region            text,
    published         boolean NOT NULL DEFAULT false,
    name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    purpose           text,
    tasks             text[],
    members_total     int CHECK (members_total > 0),
    chair             text,
    coordination      text,
    cadence           text,
    meetings_per_year int CHECK (meetings_per_year BETWEEN 1 AND 366),
    duration          text,
    output            text[],
    founded           text,
    risk              text,
    parent            text REFERENCES body (key) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> key),
    project           text, -- key of the project that the body belongs to
    note              text,
    source            text,
    source_line       int CHECK (source_line > 0),
    modified          timestamptz NOT NULL,
    search_source     text NOT NULL DEFAULT '',
    search_text       text GENERATED ALWAYS AS (search_normal(search_source)) STORED,
    search_vector     tsvector GENERATED ALWAYS AS (setweight(to_tsvector('german', search_normal(name)), 'A')
        || setweight(to_tsvector('german', search_normal(search_source)), 'C')) STORED,
    CONSTRAINT body_region_fits_level CHECK ((level = 'region') = (region IS NOT NULL))
);
CREATE INDEX body_by_type ON body (type, region, name, id) WHERE published;
CREATE INDEX body_by_parent ON body (parent);
CREATE INDEX body_by_word ON body USING gin (search_vector);
CREATE INDEX body_by_letters ON body USING gin (search_text gin_trgm_ops);

-- Who belongs to a body: a group, an organisation's seat, later also a person for a function.
CREATE TABLE body_member (
    body_id         uuid NOT NULL REFERENCES body ON DELETE CASCADE,
    position        int  NOT NULL CHECK (position >= 0),
    name            text NOT NULL CHECK (name <> ''),
    sector          text NOT NULL CHECK (sector IN ('planning', 'education', 'social_affairs', 'labour_economy', 'health', 'main_office',
        'mayors_office', 'welfare_association', 'employment_administration', 'migrant_organisation', 'administration', 'politics',
        'land', 'federation', 'municipality', 'foreigners_council', 'provider', 'business', 'university', 'staff_council',
        'equality', 'civil_society', 'communications', 'it', 'integration', 'experts', 'religion', 'other')),
    organisation_id uuid,
    PRIMARY KEY (body_id, position)
);
CREATE INDEX body_member_by_sector ON body_member (sector, body_id);
