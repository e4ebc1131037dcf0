-- A person may be asked whether the organisation's offers still hold, where that is a purpose of keeping the address.
ALTER TABLE organisation_person
    ADD COLUMN offer_reminders boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT organisation_person_reminders CHECK (NOT offer_reminders OR email IS NOT NULL);

-- Who was asked when whether an offer still holds. The address is not kept, of the link only a hash.
CREATE TABLE offer_reminder (
    id         uuid PRIMARY KEY,
    offer_id   uuid        NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    token_hash text        NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    sent       timestamptz NOT NULL,
    expires    timestamptz NOT NULL,
    closed     timestamptz,
    -- confirmed by the link; lapsed without an answer; obsolete since somebody saw to the offer otherwise; failed to be sent
    outcome    text CHECK (outcome IN ('confirmed', 'lapsed', 'obsolete', 'failed')),
    CONSTRAINT offer_reminder_closed CHECK ((closed IS NULL) = (outcome IS NULL)),
    CONSTRAINT offer_reminder_expires CHECK (expires > sent)
);
CREATE UNIQUE INDEX offer_reminder_open ON offer_reminder (offer_id) WHERE closed IS NULL;
CREATE INDEX offer_reminder_by_expiry ON offer_reminder (expires) WHERE closed IS NULL;
CREATE INDEX offer_reminder_by_offer ON offer_reminder (offer_id, outcome, closed);
