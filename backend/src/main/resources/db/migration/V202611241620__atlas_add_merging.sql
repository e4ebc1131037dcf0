-- An offer that was found to be the same as another one: archived, and its address leads to the other one.
ALTER TABLE offer
    ADD COLUMN merged_into uuid REFERENCES offer (id),
    ADD CONSTRAINT offer_merged_is_archived CHECK (merged_into IS NULL OR status = 'archived'),
    ADD CONSTRAINT offer_merged_into_another CHECK (merged_into <> id);
CREATE INDEX offer_by_merge ON offer (merged_into) WHERE merged_into IS NOT NULL;

-- Chains are fine, rings would send readers round and round.
CREATE FUNCTION refuse_merge_ring() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    next uuid := NEW.merged_into;
BEGIN
    WHILE next IS NOT NULL LOOP
        IF next = NEW.id THEN
            RAISE EXCEPTION 'merging offer % would close a ring', NEW.id
                USING ERRCODE = 'check_violation', CONSTRAINT = 'offer_merge_has_no_ring', TABLE = 'offer';
        END IF;
        SELECT merged_into INTO next FROM offer WHERE id = next FOR SHARE;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER offer_merge_has_no_ring BEFORE INSERT OR UPDATE OF merged_into ON offer
    FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL) EXECUTE FUNCTION refuse_merge_ring();

-- Duplicates are looked for by similar titles.
CREATE INDEX offer_text_by_title ON offer_text USING gin (title gin_trgm_ops) WHERE state = 'source';
