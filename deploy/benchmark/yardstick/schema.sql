-- The yardstick: the same offers in plain PostgreSQL, one table, its own full-text search.
DROP SCHEMA IF EXISTS yardstick CASCADE;
CREATE SCHEMA yardstick;
CREATE TABLE yardstick.offer (
    id            int PRIMARY KEY,
    region        text NOT NULL,
    fields        text[] NOT NULL,
    target_groups text[] NOT NULL,
    languages     text[] NOT NULL,
    levels        text[] NOT NULL,
    free          boolean NOT NULL,
    latitude      float8,
    longitude     float8,
    title         text NOT NULL,
    body          text NOT NULL,
    card          text NOT NULL,
    words         tsvector GENERATED ALWAYS AS
                      (setweight(to_tsvector('german', title), 'A') || to_tsvector('german', body)) STORED
);
-- One question a line, ready to be put into a statement by \gset.
CREATE TABLE yardstick.question (
    kind text, id int, words text, region text, field text, language text, latitude float8, longitude float8, km float8,
    skip int, PRIMARY KEY (kind, id)
);
