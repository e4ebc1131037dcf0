-- Why a reviewer sent an offer, or the change of one, back; stands until the offer is handed in or changed again.
CREATE TABLE offer_return (
    offer_id uuid PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE,
    reason   text        NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
    created  timestamptz NOT NULL
);
