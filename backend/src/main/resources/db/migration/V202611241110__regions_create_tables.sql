-- A city or county of the programme. Texts are the platform's own words; figures stand as the source printed them.
CREATE TABLE region (
    id           uuid PRIMARY KEY,
    key          text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind         text NOT NULL CHECK (kind IN ('model_region', 'kompetenzkreis')),
    settlement   text NOT NULL CHECK (settlement IN ('city', 'county')),
    position     int  NOT NULL UNIQUE,
    names        jsonb NOT NULL CHECK (names ? 'de'),
    summary      text NOT NULL,
    focus        text[] NOT NULL DEFAULT '{}',
    statements   text[] NOT NULL DEFAULT '{}',
    notes        text[] NOT NULL DEFAULT '{}',
    concept      text,
    projects_stated text,
    figures_note text,
    office       jsonb NOT NULL DEFAULT '{}',
    source       jsonb NOT NULL,
    modified     timestamptz NOT NULL
);

CREATE TABLE region_territory (
    region     text NOT NULL REFERENCES region (key) ON DELETE CASCADE,
    ags        text NOT NULL CHECK (ags ~ '^[0-9]{2}([0-9]{3}([0-9]{3})?)?$'),
    position   int  NOT NULL,
    role       text NOT NULL CHECK (role IN ('whole', 'participating')),
    valid_from date, -- null: from the beginning of the programme or not known
    valid_to   date, -- the last day; null: until further notice
    PRIMARY KEY (region, position),
    UNIQUE (region, ags, role),
    CHECK (valid_from < valid_to)
);
CREATE INDEX region_territory_by_ags ON region_territory (ags, region);

-- low and high are equal unless the source gives a range; text is what it printed.
CREATE TABLE region_figure (
    region         text NOT NULL REFERENCES region (key) ON DELETE CASCADE,
    position       int  NOT NULL,
    territory      text NOT NULL,
    code           text NOT NULL CHECK (code IN ('population', 'migration_background_share', 'foreigners_share',
        'migration_background_persons', 'foreigners_persons')),
    unit           text NOT NULL CHECK (unit IN ('persons', 'percent')),
    low            numeric CHECK (low >= 0),
    high           numeric,
    text           text,
    quality        text NOT NULL CHECK (quality IN ('exact', 'estimated', 'range', 'not_stated')),
    reference_date date, -- null: the source does not say
    note           text,
    PRIMARY KEY (region, position),
    UNIQUE (region, territory, code),
    CONSTRAINT region_figure_order CHECK (low <= high),
    CONSTRAINT region_figure_range CHECK (quality NOT IN ('exact', 'estimated') OR low = high),
    CONSTRAINT region_figure_is_a_range CHECK (quality <> 'range' OR low < high),
    CONSTRAINT region_figure_stated CHECK ((quality = 'not_stated') = (text IS NULL) AND (low IS NULL) = (text IS NULL)),
    CONSTRAINT region_figure_share CHECK (unit <> 'percent' OR high <= 100)
);
