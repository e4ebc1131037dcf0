-- A delivery of observations: what was sent, how it is read, and what became of it.
CREATE TABLE observation_import (
    id               uuid PRIMARY KEY,
    version          int NOT NULL DEFAULT 0,
    publisher        text NOT NULL CHECK (publisher ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- key of a region, or 'land'
    source           text NOT NULL CHECK (source <> '' AND length(source) <= 200),
    dry_run          boolean NOT NULL,
    leave_out        boolean NOT NULL, -- whether refused lines are left out; else one of them refuses the file
    bytes            bigint NOT NULL CHECK (bytes >= 0),
    sha256           text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    defaults         jsonb NOT NULL,
    mapping          jsonb, -- null: to be proposed
    status           text NOT NULL DEFAULT 'waiting'
        CHECK (status IN ('waiting', 'running', 'checked', 'refused', 'stored', 'failed', 'cancelled')),
    cancel_requested boolean NOT NULL DEFAULT false,
    progress         numeric NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
    rows_read        int NOT NULL DEFAULT 0 CHECK (rows_read >= 0),
    result           jsonb,
    actor            text NOT NULL,
    actor_roles      text[] NOT NULL,
    created          timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished         timestamptz,
    -- The replica at work and its last sign of life; when that is old, another one begins anew.
    claimed_by       uuid,
    heartbeat        timestamptz,
    attempts         int NOT NULL DEFAULT 0,
    CONSTRAINT observation_import_ends CHECK ((finished IS NULL) = (status IN ('waiting', 'running')))
);
CREATE INDEX observation_import_open ON observation_import (created) WHERE status IN ('waiting', 'running');
CREATE INDEX observation_import_of_publisher ON observation_import (publisher, created DESC, id);

-- The delivered file and the complete report, in pieces, so that any replica can go on and memory stays flat.
CREATE TABLE observation_import_file (
    import_id uuid NOT NULL REFERENCES observation_import ON DELETE CASCADE,
    kind      text NOT NULL CHECK (kind IN ('delivery', 'report')),
    part      int  NOT NULL CHECK (part >= 0),
    content   bytea NOT NULL,
    PRIMARY KEY (import_id, kind, part)
);
ALTER TABLE observation_import_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- Lines on their way into the table of observations. Unlogged: after a crash the file is read again anyway.
CREATE UNLOGGED TABLE observation_import_line (
    import_id         uuid NOT NULL,
    line              int  NOT NULL,
    indicator_id      uuid NOT NULL,
    indicator_version int  NOT NULL,
    territory         text NOT NULL,
    period            text NOT NULL,
    period_kind       text NOT NULL,
    period_from       date NOT NULL,
    period_to         date NOT NULL,
    population_group  text NOT NULL,
    sex               text NOT NULL,
    age               text NOT NULL,
    extra             jsonb NOT NULL,
    value             numeric,
    numerator         numeric,
    denominator       numeric,
    status            text NOT NULL,
    range_low         numeric,
    range_high        numeric,
    source            text,
    note              text
);
CREATE INDEX observation_import_line_by_import ON observation_import_line (import_id, line);

-- How the files of a source were read last.
CREATE TABLE import_source_mapping (
    publisher text NOT NULL,
    source    text NOT NULL,
    mapping   jsonb NOT NULL,
    modified  timestamptz NOT NULL,
    PRIMARY KEY (publisher, source)
);
