-- A state of a publisher's observations, frozen when it is checked, so that the second person approves what is published.
CREATE TABLE edition (
    id           uuid PRIMARY KEY,
    version      int  NOT NULL DEFAULT 0,
    publisher    text NOT NULL REFERENCES region (key),
    number       int  CHECK (number > 0),
    title        text NOT NULL CHECK (title <> ''),
    text         text,
    status       text NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'checked', 'approved', 'published', 'withdrawn')),
    created      timestamptz NOT NULL,
    created_by   text NOT NULL,
    checked      timestamptz,
    checked_by   text,
    approved     timestamptz,
    approved_by  text,
    published    timestamptz,
    withdrawn    timestamptz,
    reason       text, -- why it was returned or withdrawn
    content_hash text CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    loss         jsonb, -- what protection cost
    modified     timestamptz NOT NULL,
    UNIQUE (publisher, number),
    CONSTRAINT edition_four_eyes CHECK (approved_by <> created_by AND approved_by <> checked_by),
    CONSTRAINT edition_checked CHECK (status = 'draft' OR checked_by IS NOT NULL),
    CONSTRAINT edition_approved CHECK (status IN ('draft', 'checked') OR approved_by IS NOT NULL),
    CONSTRAINT edition_published CHECK ((status IN ('published', 'withdrawn')) =
        (published IS NOT NULL AND number IS NOT NULL AND content_hash IS NOT NULL)),
    CONSTRAINT edition_withdrawn CHECK ((status = 'withdrawn') = (withdrawn IS NOT NULL)
        AND (status <> 'withdrawn' OR reason IS NOT NULL))
);
CREATE UNIQUE INDEX edition_one_in_work ON edition (publisher) WHERE status IN ('draft', 'checked', 'approved');
CREATE INDEX edition_of_publisher ON edition (publisher, number DESC);

-- Observations are never overwritten, so naming them freezes them.
CREATE TABLE edition_cell (
    edition_id     uuid   NOT NULL REFERENCES edition ON DELETE CASCADE,
    observation_id bigint NOT NULL REFERENCES observation,
    protection     text   NOT NULL,
    protects       text, -- for the report to the publisher
    PRIMARY KEY (edition_id, observation_id)
);
CREATE INDEX edition_cell_by_observation ON edition_cell (observation_id);

CREATE TABLE edition_content (
    edition_id uuid PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
    content    bytea NOT NULL -- gzip of the canonical JSON
);

-- What was published stays as it was, whoever tries to change it.
CREATE FUNCTION edition_keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.status = 'withdrawn' OR old.status = 'published' AND (tg_op = 'DELETE' OR new.status <> 'withdrawn')
        OR tg_op = 'UPDATE' AND old.status = 'published'
            AND (old.number, old.title, old.text, old.content_hash, old.published)
                IS DISTINCT FROM (new.number, new.title, new.text, new.content_hash, new.published) THEN
        RAISE EXCEPTION 'a published edition never changes' USING ERRCODE = 'check_violation';
    END IF;
    RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;
CREATE TRIGGER edition_keep_published BEFORE UPDATE OR DELETE ON edition
    FOR EACH ROW EXECUTE FUNCTION edition_keep_published();

CREATE FUNCTION edition_keep_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM edition WHERE status IN ('published', 'withdrawn')
               AND id = CASE tg_op WHEN 'INSERT' THEN new.edition_id ELSE old.edition_id END) THEN
        RAISE EXCEPTION 'a published edition never changes' USING ERRCODE = 'check_violation';
    END IF;
    RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;
CREATE TRIGGER edition_keep_cells BEFORE INSERT OR UPDATE OR DELETE ON edition_cell
    FOR EACH ROW EXECUTE FUNCTION edition_keep_parts();
CREATE TRIGGER edition_keep_content BEFORE INSERT OR UPDATE OR DELETE ON edition_content
    FOR EACH ROW EXECUTE FUNCTION edition_keep_parts();

-- What was delivered never changes; it is only closed by a later vintage, assessed, and published.
CREATE FUNCTION observation_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (old.publisher, old.indicator_id, old.indicator_version, old.territory, old.period, old.population_group, old.sex,
            old.age, old.extra, old.value, old.numerator, old.denominator, old.status, old.range_low, old.range_high,
            old.source, old.note, old.vintage, old.recorded)
        IS DISTINCT FROM (new.publisher, new.indicator_id, new.indicator_version, new.territory, new.period,
            new.population_group, new.sex, new.age, new.extra, new.value, new.numerator, new.denominator, new.status,
            new.range_low, new.range_high, new.source, new.note, new.vintage, new.recorded)
        OR old.superseded IS NOT NULL AND new.superseded IS DISTINCT FROM old.superseded THEN
        RAISE EXCEPTION 'an observation never changes' USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER observation_keep BEFORE UPDATE ON observation FOR EACH ROW EXECUTE FUNCTION observation_keep();

-- The newest published edition that holds the observation, and whether it is shown there.
ALTER TABLE observation
    ADD edition_id uuid REFERENCES edition,
    ADD shown boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT observation_shown CHECK (edition_id IS NOT NULL OR NOT shown);
CREATE INDEX observation_published ON observation (indicator_id, territory) WHERE edition_id IS NOT NULL;
CREATE INDEX observation_published_of ON observation (edition_id) WHERE edition_id IS NOT NULL;

-- The only ways out. Why a value is not shown is for its publisher alone: "small" would say that it is 1 or 2.
CREATE VIEW public_observation AS
SELECT id, edition_id, publisher, indicator_id, indicator_version, territory, period, period_kind, period_from, period_to,
       population_group, sex, age, extra, vintage, recorded, shown,
       CASE WHEN shown THEN value END AS value,
       CASE WHEN shown THEN numerator END AS numerator,
       CASE WHEN shown THEN denominator END AS denominator,
       CASE WHEN shown THEN range_low END AS range_low,
       CASE WHEN shown THEN range_high END AS range_high,
       CASE WHEN shown THEN status WHEN status = 'missing' THEN 'missing' ELSE 'confidential' END AS status,
       source, CASE WHEN shown THEN note END AS note
FROM observation WHERE edition_id IS NOT NULL;

-- What the next edition would show, for those who work on it.
CREATE VIEW working_observation AS
SELECT id, cast(NULL AS uuid) AS edition_id, publisher, indicator_id, indicator_version, territory, period, period_kind,
       period_from, period_to, population_group, sex, age, extra, vintage, recorded, superseded,
       coalesce(protection = 'open', false) AS shown,
       CASE WHEN protection = 'open' THEN value END AS value,
       CASE WHEN protection = 'open' THEN numerator END AS numerator,
       CASE WHEN protection = 'open' THEN denominator END AS denominator,
       CASE WHEN protection = 'open' THEN range_low END AS range_low,
       CASE WHEN protection = 'open' THEN range_high END AS range_high,
       CASE WHEN protection = 'open' THEN status WHEN status = 'missing' THEN 'missing' ELSE 'confidential' END AS status,
       source, CASE WHEN protection = 'open' THEN note END AS note
FROM observation;

-- What stood in any published edition, for questions about the past.
CREATE VIEW edition_observation AS
SELECT o.id, c.edition_id, o.publisher, o.indicator_id, o.indicator_version, o.territory, o.period, o.period_kind,
       o.period_from, o.period_to, o.population_group, o.sex, o.age, o.extra, o.vintage, o.recorded,
       c.protection = 'open' AS shown,
       CASE WHEN c.protection = 'open' THEN o.value END AS value,
       CASE WHEN c.protection = 'open' THEN o.numerator END AS numerator,
       CASE WHEN c.protection = 'open' THEN o.denominator END AS denominator,
       CASE WHEN c.protection = 'open' THEN o.range_low END AS range_low,
       CASE WHEN c.protection = 'open' THEN o.range_high END AS range_high,
       CASE WHEN c.protection = 'open' THEN o.status WHEN o.status = 'missing' THEN 'missing' ELSE 'confidential' END
           AS status,
       o.source, CASE WHEN c.protection = 'open' THEN o.note END AS note
FROM edition_cell c JOIN observation o ON o.id = c.observation_id;
