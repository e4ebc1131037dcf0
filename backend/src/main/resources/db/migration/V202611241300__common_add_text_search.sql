-- Search inside the smaller collections (projects, bodies, indicators, programme texts). Offers have an index of their own.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One spelling for comparing: lower case, no accents, umlauts and their two-letter spellings alike (ä = ae = a, ß = ss).
CREATE FUNCTION search_normal(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT regexp_replace(
        replace(translate(lower($1), 'äöüàáâãåçèéêëìíîïñòóôõùúûýÿğışăâîșț', 'aouaaaaaceeeeiiiinoooouuuyygisaaist'), 'ß', 'ss'),
        '([ao]|(?<!q)u)e', '\1', 'g')
$$;
