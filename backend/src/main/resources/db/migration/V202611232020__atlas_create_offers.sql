-- An offer of the Integrationsatlas with its texts, places and dates.
CREATE TABLE offer (
    id                  uuid PRIMARY KEY,
    version             int  NOT NULL DEFAULT 0,
    status              text NOT NULL CHECK (status IN ('draft', 'in_review', 'published', 'paused', 'expired', 'archived')),
    region              text NOT NULL,
    provider_id         uuid NOT NULL REFERENCES organisation (id),
    source_language     text NOT NULL DEFAULT 'de',
    source              text,
    external_id         text,
    contact             jsonb NOT NULL DEFAULT '{}',
    cost_kind           text NOT NULL DEFAULT 'unknown' CHECK (cost_kind IN ('free', 'amount', 'unknown')),
    cost_cents          int CHECK (cost_cents BETWEEN 0 AND 100000000),
    cost_note           text,
    cost_reductions     text,
    levels              text[] NOT NULL DEFAULT '{}' CHECK (levels <@ ARRAY ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
    places_total        int CHECK (places_total >= 0),
    places_free         int CHECK (places_free >= 0),
    waiting_list        boolean,
    min_age             int CHECK (min_age BETWEEN 0 AND 120),
    max_age             int CHECK (max_age BETWEEN 0 AND 120),
    eligibility         jsonb NOT NULL DEFAULT '{}',
    required_documents  text[] NOT NULL DEFAULT '{}',
    languages           text[] NOT NULL DEFAULT '{}',
    interpreting        jsonb,
    childcare           boolean NOT NULL DEFAULT false,
    childcare_note      text,
    accessibility       text[] NOT NULL DEFAULT '{}',
    registration        jsonb,
    links               jsonb NOT NULL DEFAULT '[]',
    fields_of_action    text[] NOT NULL DEFAULT '{}',
    topics              text[] NOT NULL DEFAULT '{}',
    target_groups       text[] NOT NULL DEFAULT '{}',
    valid_until         date,
    last_confirmed      date,
    -- Who changed the content last, and who approved it: never the same person, whatever the application does.
    last_editor         text NOT NULL,
    approved_by         text,
    trusted_source      boolean NOT NULL DEFAULT false,
    created             timestamptz NOT NULL,
    modified            timestamptz NOT NULL,
    CONSTRAINT offer_four_eyes CHECK (approved_by IS DISTINCT FROM last_editor),
    CONSTRAINT offer_published_is_approved
        CHECK (status NOT IN ('published', 'paused') OR approved_by IS NOT NULL OR trusted_source),
    CONSTRAINT offer_cost_has_amount CHECK ((cost_kind = 'amount') = (cost_cents IS NOT NULL)),
    CONSTRAINT offer_places_fit CHECK (places_free <= places_total),
    CONSTRAINT offer_ages_fit CHECK (min_age <= max_age),
    CONSTRAINT offer_source_complete CHECK ((source IS NULL) = (external_id IS NULL)),
    UNIQUE (source, external_id)
);
CREATE INDEX offer_by_provider ON offer (provider_id, id);
CREATE INDEX offer_by_region ON offer (region, status, modified, id);
CREATE INDEX offer_by_status ON offer (status, modified, id);
CREATE INDEX offer_by_validity ON offer (valid_until) WHERE status = 'published';
CREATE INDEX offer_by_confirmation ON offer (last_confirmed) WHERE status = 'published';

CREATE TABLE offer_text (
    offer_id    uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    language    text NOT NULL,
    state       text NOT NULL CHECK (state IN ('source', 'current', 'outdated', 'machine')),
    title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    summary     text NOT NULL CHECK (length(summary) <= 1000),
    description text NOT NULL CHECK (length(description) <= 50000),
    PRIMARY KEY (offer_id, language)
);
CREATE UNIQUE INDEX offer_text_one_source ON offer_text (offer_id) WHERE state = 'source';

CREATE TABLE offer_place (
    offer_id           uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    position           int  NOT NULL CHECK (position BETWEEN 0 AND 49),
    kind               text NOT NULL CHECK (kind IN ('address', 'online', 'outreach', 'area')),
    name               text,
    street             text,
    postal_code        text CHECK (postal_code ~ '^[0-9]{5}$'),
    city               text,
    territory          text,
    latitude           double precision CHECK (latitude BETWEEN 47 AND 56),
    longitude          double precision CHECK (longitude BETWEEN 5 AND 16),
    note               text,
    served_territories text[] NOT NULL DEFAULT '{}',
    accessibility      text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (offer_id, position),
    CONSTRAINT offer_place_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT offer_place_address CHECK (kind <> 'address' OR city IS NOT NULL)
);

CREATE TABLE offer_schedule (
    offer_id             uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    position             int  NOT NULL CHECK (position BETWEEN 0 AND 49),
    place_index          int,
    kind                 text NOT NULL CHECK (kind IN ('dates', 'opening_hours')),
    start_date           date NOT NULL,
    end_date             date,
    start_time           time,
    end_time             time,
    recurrence           text CHECK (length(recurrence) <= 500),
    except_dates         date[] NOT NULL DEFAULT '{}',
    extra_dates          date[] NOT NULL DEFAULT '{}',
    skip_public_holidays boolean NOT NULL DEFAULT false,
    note                 text,
    PRIMARY KEY (offer_id, position),
    CONSTRAINT offer_schedule_dates CHECK (start_date <= end_date),
    CONSTRAINT offer_schedule_times CHECK (start_time < end_time)
);

-- Words of visitors about an offer; no personal data is asked for.
CREATE TABLE offer_feedback (
    id       uuid PRIMARY KEY,
    offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    kind     text NOT NULL CHECK (kind IN ('wrong_information', 'closed', 'not_reachable', 'other')),
    comment  text CHECK (length(comment) <= 2000),
    created  timestamptz NOT NULL,
    closed   timestamptz
);
CREATE INDEX offer_feedback_open ON offer_feedback (offer_id, created) WHERE closed IS NULL;

-- A change of a published offer that waits for approval; the published state stays visible meanwhile.
CREATE TABLE offer_revision (
    offer_id uuid PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE,
    content  jsonb       NOT NULL,
    editor   text        NOT NULL,
    created  timestamptz NOT NULL
);
