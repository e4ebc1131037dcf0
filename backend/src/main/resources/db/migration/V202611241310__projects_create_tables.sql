CREATE TABLE project (
    id                   uuid PRIMARY KEY,
    version              int  NOT NULL DEFAULT 0,
    key                  text UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- shipped examples have one, applications need none
    kind                 text NOT NULL CHECK (kind IN ('project', 'activity', 'mention')),
    -- Null only where a source describes a project without saying how far it got.
    status               text CHECK (status IN ('draft', 'submitted', 'under_review', 'recommended', 'not_recommended', 'approved',
        'partly_approved', 'rejected', 'running', 'completed', 'regularised', 'ended', 'withdrawn')),
    status_basis         text,
    published            boolean NOT NULL DEFAULT false,
    title                text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    summary              text CHECK (length(summary) <= 2000),
    region               text,
    place                text,
    provider_id          uuid,
    provider_name        text,
    partners             text[] NOT NULL DEFAULT '{}',
    fields_of_action     text[] NOT NULL DEFAULT '{}',
    field_stated         text, -- what the source says, where that is not one of the ten fields
    field_basis          text CHECK (field_basis IN ('heading', 'sequence', 'chapter', 'compiler', 'not_stated')),
    field_basis_note     text,
    target_groups        text[] NOT NULL DEFAULT '{}',
    target_groups_stated text[],
    focus                text[] NOT NULL DEFAULT '{}' CHECK (focus <@ ARRAY['structures', 'networks', 'transparency']),
    -- Null means "not stated", which is not the same as "none".
    aims                 text[],
    approach             text[],
    results              text[],
    transfer             text[],
    transferability      text CHECK (transferability IN ('regular_structure', 'regular_structure_planned', 'structure_intended',
        'materials', 'multipliers', 'pilot', 'lessons')),
    period               text,
    figures              jsonb CHECK (jsonb_typeof(figures) = 'array'),
    origin               text REFERENCES project (key) DEFERRABLE INITIALLY DEFERRED,
    note                 text,
    source               text,
    source_line          int CHECK (source_line > 0),
    modified             timestamptz NOT NULL,
    search_source        text NOT NULL DEFAULT '',
    search_text          text GENERATED ALWAYS AS (search_normal(search_source)) STORED,
    search_vector        tsvector GENERATED ALWAYS AS (setweight(to_tsvector('german', search_normal(title)), 'A')
        || setweight(to_tsvector('german', search_normal(search_source)), 'C')) STORED,
    CONSTRAINT project_status_known CHECK (status IS NOT NULL OR source IS NOT NULL),
    CONSTRAINT project_region_known CHECK (region IS NOT NULL OR NOT published)
);
CREATE INDEX project_by_region ON project (region, title, id) WHERE published;
CREATE INDEX project_by_field ON project USING gin (fields_of_action);
CREATE INDEX project_by_target_group ON project USING gin (target_groups);
CREATE INDEX project_by_word ON project USING gin (search_vector);
CREATE INDEX project_by_letters ON project USING gin (search_text gin_trgm_ops);

CREATE TABLE project_stumbling_block (
    project_id uuid NOT NULL REFERENCES project ON DELETE CASCADE,
    position   int  NOT NULL CHECK (position >= 0),
    kind       text NOT NULL CHECK (kind IN ('late_coordination', 'insecure_situation', 'reaching_people', 'capacity',
        'access_barriers', 'takes_time', 'missing_knowledge', 'missing_strategy', 'unsuitable_concept', 'staff_change',
        'demanding_cooperation', 'slow_acceptance', 'funding', 'other')),
    text       text NOT NULL CHECK (text <> ''),
    PRIMARY KEY (project_id, position)
);
CREATE INDEX project_stumbling_block_by_kind ON project_stumbling_block (kind, project_id);
