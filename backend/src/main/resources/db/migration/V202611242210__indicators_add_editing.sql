-- Indicators of a region's own stand in a framework of that region.
ALTER TABLE framework
    ADD region text UNIQUE REFERENCES region (key),
    ADD CONSTRAINT framework_of_region CHECK ((level = 'region') = (region IS NOT NULL));

-- Counts edits by people; what they have edited is not replaced by shipped content any more.
ALTER TABLE indicator ADD edits int NOT NULL DEFAULT 0;

-- What a region watches; without a row the common set of the programme.
CREATE TABLE indicator_set (
    region   text PRIMARY KEY REFERENCES region (key),
    version  int  NOT NULL DEFAULT 0,
    modified timestamptz NOT NULL
);
CREATE TABLE indicator_set_member (
    region       text NOT NULL REFERENCES indicator_set ON DELETE CASCADE,
    position     int  NOT NULL CHECK (position >= 0),
    indicator_id uuid NOT NULL REFERENCES indicator,
    PRIMARY KEY (region, position),
    UNIQUE (region, indicator_id)
);
CREATE INDEX indicator_set_member_by_indicator ON indicator_set_member (indicator_id);

-- Values would silently mean something else.
CREATE FUNCTION indicator_version_keep_measured() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (old.numerator, old.denominator, old.unit, old.multiplier, old.aggregation)
            IS DISTINCT FROM (new.numerator, new.denominator, new.unit, new.multiplier, new.aggregation)
        AND EXISTS (SELECT FROM observation o
                    WHERE o.indicator_id = old.indicator_id AND o.indicator_version = old.version) THEN
        RAISE EXCEPTION 'indicator % has values of version %: add a version instead', old.indicator_id, old.version
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER indicator_version_keep_measured BEFORE UPDATE ON indicator_version
    FOR EACH ROW EXECUTE FUNCTION indicator_version_keep_measured();
