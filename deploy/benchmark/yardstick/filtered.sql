\set n random(1, :questions)
SELECT quote_literal(region) AS region, quote_literal(field) AS field, quote_literal(language) AS language, skip FROM yardstick.question WHERE kind = 'filtered' AND id = :n \gset
SELECT card FROM yardstick.offer
WHERE region = :region AND fields @> ARRAY[:field] AND languages @> ARRAY[:language]
ORDER BY id DESC LIMIT 10 OFFSET :skip;
