-- What organisations have agreed with each other or with others: between whom, since when, what about, for how long.
CREATE TABLE cooperation_agreement (
    id          uuid PRIMARY KEY,
    version     int  NOT NULL DEFAULT 0,
    subject     text NOT NULL CHECK (length(subject) BETWEEN 1 AND 500),
    agreed      date NOT NULL,
    until       date, -- without: until further notice
    modified    timestamptz NOT NULL,
    last_editor text NOT NULL,
    CONSTRAINT cooperation_agreement_duration CHECK (until >= agreed)
);

-- A party is an organisation of the directory, or somebody outside of it by name.
CREATE TABLE cooperation_party (
    agreement_id    uuid NOT NULL REFERENCES cooperation_agreement (id) ON DELETE CASCADE,
    position        int  NOT NULL CHECK (position BETWEEN 0 AND 29),
    organisation_id uuid REFERENCES organisation (id),
    name            text CHECK (length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (agreement_id, position),
    UNIQUE (agreement_id, organisation_id),
    CONSTRAINT cooperation_party_is_one CHECK ((organisation_id IS NULL) <> (name IS NULL))
);
CREATE INDEX cooperation_party_by_organisation ON cooperation_party (organisation_id, agreement_id);
