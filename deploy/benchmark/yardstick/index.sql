CREATE INDEX ON yardstick.offer USING gin (words);
CREATE INDEX ON yardstick.offer USING gin (fields);
CREATE INDEX ON yardstick.offer USING gin (languages);
CREATE INDEX ON yardstick.offer (region, id DESC);
CREATE INDEX ON yardstick.offer (latitude, longitude);
VACUUM ANALYZE yardstick.offer;
ANALYZE yardstick.question;
