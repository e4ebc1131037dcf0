-- The one change log: the newest change of every published thing, without history.
-- It feeds API deltas, tombstones, collection ETags and the search index.
CREATE TABLE change (
    type     text        NOT NULL,
    id       uuid        NOT NULL,
    modified timestamptz NOT NULL,
    deleted  boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (type, id)
);
CREATE UNIQUE INDEX change_by_position ON change (type, modified, id);

-- One row. Whoever writes takes its lock until commit, so stamps grow in commit order and
-- a reader that has seen stamp t will never meet a change with a stamp <= t afterwards.
CREATE TABLE change_clock (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    stamp      timestamptz NOT NULL,
    audit_seq  bigint      NOT NULL DEFAULT 0,
    audit_hash text        NOT NULL DEFAULT repeat('0', 64)
);
INSERT INTO change_clock (stamp) VALUES (clock_timestamp());

CREATE TABLE audit_entry (
    seq           bigint      NOT NULL,
    at            timestamptz NOT NULL,
    actor         text        NOT NULL,
    roles         text[]      NOT NULL,
    action        text        NOT NULL,
    type          text        NOT NULL,
    object_id     uuid        NOT NULL,
    region        text,
    before_hash   text CHECK (before_hash ~ '^[0-9a-f]{64}$'),
    after_hash    text CHECK (after_hash ~ '^[0-9a-f]{64}$'),
    previous_hash text        NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (seq, at)
) PARTITION BY RANGE (at);
CREATE TABLE audit_entry_2026 PARTITION OF audit_entry FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE audit_entry_2027 PARTITION OF audit_entry FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE audit_entry_2028 PARTITION OF audit_entry FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');
CREATE TABLE audit_entry_later PARTITION OF audit_entry DEFAULT;
CREATE INDEX audit_entry_by_object ON audit_entry (type, object_id, seq);
CREATE INDEX audit_entry_by_region ON audit_entry (region, seq);

-- The log only grows: nobody changes or removes an entry through the application's account.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit entries are append-only';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What of the shipped reference and demo data has been loaded, by content hash.
CREATE TABLE loaded_content (
    name      text PRIMARY KEY,
    hash      text        NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
);

-- A repeated POST with the same key by the same caller returns the first answer.
CREATE TABLE idempotency_key (
    caller     text        NOT NULL,
    key        text        NOT NULL,
    request    text        NOT NULL,
    object_id  uuid        NOT NULL,
    created    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created);
