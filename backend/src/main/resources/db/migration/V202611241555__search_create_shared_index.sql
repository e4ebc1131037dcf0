-- Indexes of the offers' search in a cluster that all replicas share; empty while each replica has its own.
CREATE TABLE search_index (
    prefix text NOT NULL CHECK (prefix <> ''),
    -- Make-up of the documents; replicas of different versions answer from different indexes.
    fingerprint text NOT NULL CHECK (fingerprint <> ''),
    index_name text NOT NULL,
    -- How far the change log has been followed; without it the index is filled from the beginning.
    position text,
    -- Grows whenever something else may be found. Begins with the time, so that a number never comes again.
    generation bigint NOT NULL,
    -- Whether the index has caught up once.
    ready boolean NOT NULL DEFAULT false,
    PRIMARY KEY (prefix, fingerprint)
);
