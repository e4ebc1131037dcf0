CREATE EXTENSION IF NOT EXISTS btree_gist;

-- One period of an official unit: as long as name, kind, outline and parent stay the same. An open end is null:
-- without valid_from the beginning lies before the records, without valid_to the period lasts.
CREATE TABLE territory (
    id            uuid PRIMARY KEY,
    ags           text NOT NULL CHECK (ags ~ '^[0-9]{2}([0-9]|[0-9]{3}|[0-9]{6})?$'),
    valid_from    date,
    valid_to      date, -- the last day
    level         text NOT NULL CHECK (level IN ('land', 'admin_region', 'county', 'municipality', 'unincorporated')),
    ars           text CHECK (ars ~ '^[0-9]{2,12}$'),
    name          text NOT NULL CHECK (name <> ''),
    official_name text,
    kind          text,
    parent        text,
    area_km2      numeric(10, 2) CHECK (area_km2 > 0),
    latitude      double precision CHECK (latitude BETWEEN 47 AND 56),
    longitude     double precision CHECK (longitude BETWEEN 5 AND 16),
    nuts3         text CHECK (nuts3 ~ '^DE[0-9A-Z]{3}$'),
    urbanisation  text,
    note          text,
    modified      timestamptz NOT NULL,
    CONSTRAINT territory_period CHECK (valid_from < valid_to),
    CONSTRAINT territory_one_at_a_time
        EXCLUDE USING gist (ags WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
    CONSTRAINT territory_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT territory_key_fits_level CHECK (length(ags) = CASE level WHEN 'land' THEN 2 WHEN 'admin_region' THEN 3
        WHEN 'county' THEN 5 ELSE 8 END),
    CONSTRAINT territory_parent_fits_level CHECK (parent IS NOT DISTINCT FROM CASE level WHEN 'land' THEN NULL
        WHEN 'admin_region' THEN left(ags, 2) WHEN 'county' THEN left(ags, 3) ELSE left(ags, 5) END)
);
CREATE INDEX territory_by_ags ON territory (ags, valid_from);
CREATE INDEX territory_by_parent ON territory (parent, ags);

CREATE TABLE territory_population (
    territory_id uuid NOT NULL REFERENCES territory (id) ON DELETE CASCADE,
    year         int  NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    total        int  NOT NULL CHECK (total >= 0),
    male         int CHECK (male >= 0),
    female       int CHECK (female >= 0),
    -- official: as published; sum: of the units below; predecessor: published under an earlier key, same outline
    basis        text NOT NULL CHECK (basis IN ('official', 'sum', 'predecessor')),
    source       text NOT NULL,
    note         text,
    PRIMARY KEY (territory_id, year),
    CONSTRAINT territory_population_adds_up CHECK (male + female = total)
);

-- What became of what. A key that goes on has the same old and new key.
CREATE TABLE territory_change (
    date       date NOT NULL,
    old_ags    text NOT NULL,
    new_ags    text NOT NULL,
    old_name   text NOT NULL,
    new_name   text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('merger', 'key_change', 'separation', 'name_or_status', 'boundary')),
    evidence   text NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('high', 'medium_high', 'medium', 'low_medium', 'low')),
    PRIMARY KEY (date, old_ags, new_ags)
);

-- Postcodes come from OpenStreetMap (ODbL) and stay in a table of their own.
CREATE TABLE territory_postcode (
    ags      text NOT NULL,
    postcode text NOT NULL CHECK (postcode ~ '^[0-9]{5}$'),
    source   text NOT NULL,
    PRIMARY KEY (ags, postcode)
);
CREATE INDEX territory_by_postcode ON territory_postcode (postcode, ags);
