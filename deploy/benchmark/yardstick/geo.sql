\set n random(1, :questions)
SELECT quote_literal(words) AS words, latitude AS lat, longitude AS lon, km / 111.2 AS north, km / 71.0 AS east FROM yardstick.question WHERE kind = 'geo' AND id = :n \gset
SELECT card FROM yardstick.offer, websearch_to_tsquery('german', :words) AS q
WHERE words @@ q AND latitude BETWEEN :lat - :north AND :lat + :north AND longitude BETWEEN :lon - :east AND :lon + :east
ORDER BY ts_rank(words, q) DESC, id LIMIT 10;
