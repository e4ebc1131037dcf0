\set n random(1, :questions)
SELECT quote_literal(words) AS words FROM yardstick.question WHERE kind = 'full-text' AND id = :n \gset
WITH hit AS MATERIALIZED (
    SELECT id, region, fields, target_groups, languages, levels, ts_rank(words, q) AS score
    FROM yardstick.offer, websearch_to_tsquery('german', :words) AS q WHERE words @@ q)
SELECT (SELECT count(*) FROM hit),
    (SELECT array_agg(card) FROM (SELECT card FROM (SELECT id, score FROM hit ORDER BY score DESC, id LIMIT 10) AS best
        JOIN yardstick.offer USING (id) ORDER BY score DESC, id) AS page),
    (SELECT array_agg(f) FROM (SELECT value, count(*) FROM hit, unnest(fields) AS value GROUP BY 1) AS f),
    (SELECT array_agg(f) FROM (SELECT value, count(*) FROM hit, unnest(target_groups) AS value GROUP BY 1) AS f),
    (SELECT array_agg(f) FROM (SELECT value, count(*) FROM hit, unnest(languages) AS value GROUP BY 1) AS f),
    (SELECT array_agg(f) FROM (SELECT region, count(*) FROM hit GROUP BY 1) AS f),
    (SELECT array_agg(f) FROM (SELECT value, count(*) FROM hit, unnest(levels) AS value GROUP BY 1) AS f);
