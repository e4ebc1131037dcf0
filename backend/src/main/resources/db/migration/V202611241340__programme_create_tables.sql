-- The programme's own facts, one row.
CREATE TABLE programme (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    facts    jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
    modified timestamptz NOT NULL
);
CREATE TABLE programme_section (
    id            uuid PRIMARY KEY,
    version       int  NOT NULL DEFAULT 0,
    key           text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position      int  NOT NULL,
    title         text NOT NULL CHECK (title <> ''),
    intro         text,
    items         jsonb NOT NULL CHECK (jsonb_typeof(items) = 'array' AND jsonb_array_length(items) > 0),
    source_line   int CHECK (source_line > 0),
    modified      timestamptz NOT NULL,
    search_source text NOT NULL DEFAULT '',
    search_text   text GENERATED ALWAYS AS (search_normal(search_source)) STORED,
    search_vector tsvector GENERATED ALWAYS AS (setweight(to_tsvector('german', search_normal(title)), 'A')
        || setweight(to_tsvector('german', search_normal(search_source)), 'C')) STORED
);
CREATE INDEX programme_section_by_position ON programme_section (position, id);
