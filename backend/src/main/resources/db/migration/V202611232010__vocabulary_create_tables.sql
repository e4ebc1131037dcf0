CREATE TABLE field_of_action (
    id       uuid PRIMARY KEY,
    key      text NOT NULL UNIQUE,
    number   int  NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 99),
    modified timestamptz NOT NULL
);
CREATE TABLE target_group (
    id       uuid PRIMARY KEY,
    key      text NOT NULL UNIQUE,
    position int  NOT NULL,
    modified timestamptz NOT NULL
);
CREATE TABLE topic (
    id              uuid PRIMARY KEY,
    key             text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    field_of_action text NOT NULL REFERENCES field_of_action (key),
    broader         text[] NOT NULL DEFAULT '{}',
    related         text[] NOT NULL DEFAULT '{}',
    modified        timestamptz NOT NULL
);
CREATE INDEX topic_by_field ON topic (field_of_action);
-- Labels of every vocabulary term; one preferred label per term and language, any number of synonyms.
CREATE TABLE vocabulary_label (
    vocabulary text NOT NULL,
    key        text NOT NULL,
    language   text NOT NULL,
    position   int  NOT NULL CHECK (position >= 0), -- 0 is the preferred label
    label      text NOT NULL CHECK (label <> ''),
    PRIMARY KEY (vocabulary, key, language, position)
);
