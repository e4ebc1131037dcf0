-- Values as delivered. Nothing is overwritten: a correction is another vintage, and what it replaces is closed.
-- No public output reads this table; it holds what must not be shown.
CREATE TABLE observation (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    publisher         text NOT NULL CHECK (publisher ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- key of a region, or 'land'
    indicator_id      uuid NOT NULL,
    indicator_version int  NOT NULL,
    territory         text NOT NULL CHECK (territory ~ '^06(\d{3}(\d{3})?)?$'),
    period            text NOT NULL,
    period_kind       text NOT NULL
        CHECK (period_kind IN ('year', 'half_year', 'quarter', 'month', 'key_date', 'school_year', 'semester')),
    period_from       date NOT NULL,
    period_to         date NOT NULL CHECK (period_to >= period_from),
    population_group  text NOT NULL DEFAULT 'total'
        CHECK (population_group IN ('total', 'with_migration', 'without_migration', 'foreign', 'german')),
    sex               text NOT NULL DEFAULT 'total' CHECK (sex IN ('total', 'female', 'male', 'diverse')),
    age               text NOT NULL DEFAULT 'total' CHECK (age ~ '^(total|\d{1,3}-\d{1,3}|\d{1,3}\+)$'),
    extra             jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(extra) = 'object'),
    value             numeric,
    numerator         numeric CHECK (numerator >= 0),
    denominator       numeric CHECK (denominator >= 0),
    status            text NOT NULL DEFAULT 'normal' CHECK (status IN ('normal', 'provisional', 'estimated', 'range',
        'revised', 'break', 'missing', 'confidential', 'unreliable')),
    range_low         numeric,
    range_high        numeric,
    source            text,
    note              text,
    vintage           int NOT NULL DEFAULT 1 CHECK (vintage > 0),
    recorded          timestamptz NOT NULL,
    superseded        timestamptz CHECK (superseded >= recorded),
    import_id         uuid,
    -- Null: not assessed yet, and so hidden like everything that is not open.
    protection        text CHECK (protection IN ('open', 'primary_small', 'primary_complement', 'zero_denominator',
        'coverage', 'confidential', 'secondary')),
    FOREIGN KEY (indicator_id, indicator_version) REFERENCES indicator_version,
    CONSTRAINT observation_hides_nothing_missing
        CHECK (status NOT IN ('missing', 'confidential') OR (value IS NULL AND numerator IS NULL)),
    CONSTRAINT observation_range CHECK (status <> 'range' OR range_low <= range_high)
);
CREATE UNIQUE INDEX observation_current ON observation (indicator_id, indicator_version, publisher, territory, period,
    population_group, sex, age, extra) WHERE superseded IS NULL;
CREATE UNIQUE INDEX observation_vintage ON observation (indicator_id, indicator_version, publisher, territory, period,
    population_group, sex, age, extra, vintage);
CREATE INDEX observation_of_publisher ON observation (publisher, indicator_id, period) WHERE superseded IS NULL;
CREATE INDEX observation_by_import ON observation (import_id);
-- Deliveries fill it in large steps.
ALTER TABLE observation SET (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
