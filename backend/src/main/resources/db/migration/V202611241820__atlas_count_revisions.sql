-- A change of a waiting revision is a change of what a reviewer decides on: it raises the offer's version, and with it
-- the ETag, so that nobody approves a text that they have not read. Repeated deliveries of the same text do not count.
CREATE FUNCTION offer_revision_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' OR old.content IS DISTINCT FROM new.content THEN
        UPDATE offer SET version = version + 1 WHERE id = coalesce(new.offer_id, old.offer_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER offer_revision_counts AFTER INSERT OR UPDATE OR DELETE ON offer_revision
    FOR EACH ROW EXECUTE FUNCTION offer_revision_counts();
