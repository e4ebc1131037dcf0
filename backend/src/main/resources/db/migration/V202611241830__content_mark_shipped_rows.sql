-- Which rows came with the program, and the hash of all that was shipped about each: a load writes only what differs and
-- deletes only what was shipped. Everything that is there before this table is, was shipped.
CREATE TABLE shipped_row (
    type text NOT NULL,
    id   uuid NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (type, id)
);
INSERT INTO shipped_row (type, id, hash)
SELECT 'field_of_action', id, '' FROM field_of_action
UNION ALL SELECT 'target_group', id, '' FROM target_group
UNION ALL SELECT 'topic', id, '' FROM topic
UNION ALL SELECT 'territory', id, '' FROM territory
UNION ALL SELECT 'region', id, '' FROM region
UNION ALL SELECT 'project', id, '' FROM project WHERE source IS NOT NULL
UNION ALL SELECT 'body', id, '' FROM body WHERE source IS NOT NULL
UNION ALL SELECT 'programme_section', id, '' FROM programme_section
UNION ALL SELECT 'framework', id, '' FROM framework
UNION ALL SELECT 'indicator', id, '' FROM indicator;
