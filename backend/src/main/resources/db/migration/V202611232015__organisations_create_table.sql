CREATE TABLE organisation (
    id        uuid PRIMARY KEY,
    version   int  NOT NULL DEFAULT 0,
    key       text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind      text NOT NULL CHECK (kind IN ('municipality', 'welfare_association', 'association', 'migrant_organisation',
        'education_provider', 'religious_community', 'health_provider', 'employment_administration', 'chamber',
        'foundation', 'other')),
    region    text,
    summary   text CHECK (length(summary) <= 2000),
    contact   jsonb NOT NULL DEFAULT '{}',
    languages text[] NOT NULL DEFAULT '{}',
    modified  timestamptz NOT NULL
);
CREATE INDEX organisation_by_region ON organisation (region, name, id);
CREATE INDEX organisation_by_name ON organisation (name, id);
