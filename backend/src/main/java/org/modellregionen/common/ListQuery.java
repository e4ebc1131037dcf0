package org.modellregionen.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One page of ids of a small collection: filters that all must hold, words that all must be found, a closed set of sort
 * fields with the id as tie-break. Tables and fields come from the code, values only as parameters.
 */
public final class ListQuery {
    private static final int MIN_INSIDE = 4;
    private static final int MIN_TYPO = 5;
    /** Share of common letter groups from which a word counts as misspelt; finds one wrong letter in five. */
    private static final double NEAR = 0.5;

    private static final String RELEVANCE = "relevance";

    private final String from;
    private final Map<String, String> sortFields;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> nearWords = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Set<String> wordParameters = new HashSet<>();
    private String rank;

    /**
     * @param from table or join whose id is {@code t.id}
     * @param sortFields what may be sorted by, and the expression behind it
     */
    public ListQuery(String from, Map<String, String> sortFields) {
        this.from = from;
        this.sortFields = sortFields;
    }

    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** {@code condition} names its parameter {@code :values}, an array of text; no values, no condition. */
    public ListQuery anyOf(String condition, List<String> values) {
        if (values != null && !values.isEmpty()) {
            String name = "p" + parameters.size();
            conditions.add(condition.replace(":values", "cast(:" + name + " AS text[])"));
            parameters.put(name, values.toArray(String[]::new));
        }
        return this;
    }

    /**
     * Every word of {@code text} must be found in the table {@code alias}: as a word in any inflection, inside a
     * compound, or as a compound whose parts are there. Only a text that is found nowhere is taken as misspelt.
     *
     * @throws ProblemException (400) when the text is too long
     */
    public ListQuery search(String alias, String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        List<String> found = SearchWords.of(text);
        if (found.isEmpty()) {
            return where("false");
        }
        List<String> queries = new ArrayList<>();
        found.forEach(word -> queries.add(word(alias, word)));
        rank = "ts_rank(" + alias + ".search_vector, " + String.join(" || ", queries) + ")";
        return this;
    }

    private String word(String alias, String word) {
        String normal = "search_normal(cast(:" + wordParameter(word) + " AS text))";
        String query = "plainto_tsquery('german', " + normal + ")";
        List<String> ways = new ArrayList<>();
        ways.add(alias + ".search_vector @@ " + query);
        if (word.length() >= MIN_INSIDE) {
            ways.add(alias + ".search_text LIKE '%' || coalesce((ts_lexize('german_stem', " + normal + "))[1], "
                    + normal + ") || '%'");
        }
        String parts = SearchWords.parts(word);
        if (parts != null) {
            ways.add(alias + ".search_vector @@ to_tsquery('german', search_normal(cast(:" + wordParameter(parts)
                    + " AS text)))");
        }
        words.add("(" + String.join(" OR ", ways) + ")");
        if (word.length() >= MIN_TYPO) {
            ways.add("word_similarity(" + normal + ", " + alias + ".search_text) >= " + NEAR);
        }
        nearWords.add("(" + String.join(" OR ", ways) + ")");
        return query;
    }

    private String wordParameter(String value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        wordParameters.add(name);
        return name;
    }

    /**
     * @param sort as asked for, or null for {@code defaultSort} (or for relevance, when words are searched)
     * @throws ProblemException (400) when {@code sort} names anything else than the given fields
     */
    public Page<UUID> page(EntityManager entities, String sort, String defaultSort, PageRequest request) {
        String order = order(sort != null ? sort : rank != null ? RELEVANCE : defaultSort);
        List<String> all = new ArrayList<>(conditions);
        all.addAll(isKnown(entities) ? words : nearWords);
        String where = all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
        Query count = entities.createNativeQuery("SELECT count(*) FROM " + from + where, Long.class);
        Query ids = entities.createNativeQuery(
                "SELECT t.id FROM " + from + where + " ORDER BY " + order + " LIMIT :limit OFFSET :offset", UUID.class);
        parameters.forEach((name, value) -> {
            count.setParameter(name, value);
            ids.setParameter(name, value);
        });
        ids.setParameter("limit", request.pageSize()).setParameter("offset", request.offset());
        @SuppressWarnings("unchecked")
        List<UUID> found = ids.getResultList();
        return Page.of(found, request, (Long) count.getSingleResult());
    }

    /** Whether the words are found without tolerance. Filters do not count: a narrow one makes no word misspelt. */
    private boolean isKnown(EntityManager entities) {
        if (words.isEmpty()) {
            return true;
        }
        Query exists = entities.createNativeQuery(
                "SELECT EXISTS (SELECT 1 FROM " + from + " WHERE " + String.join(" AND ", words) + ")", Boolean.class);
        wordParameters.forEach(name -> exists.setParameter(name, parameters.get(name)));
        return (Boolean) exists.getSingleResult();
    }

    private String order(String sort) {
        List<String> order = new ArrayList<>();
        for (String field : sort.split(",", -1)) {
            boolean descending = field.startsWith("-");
            String name = descending ? field.substring(1) : field;
            if (name.equals(RELEVANCE) && rank != null && !descending) {
                order.add(rank + " DESC");
            } else if (sortFields.containsKey(name)) {
                order.add(sortFields.get(name) + (descending ? " DESC NULLS LAST" : " NULLS LAST"));
            } else {
                throw ProblemException.invalidParameter(
                        "sort",
                        "must name "
                                + sortFields.keySet().stream().sorted().toList()
                                + ", with - for descending, or relevance together with q");
            }
        }
        return String.join(", ", order) + ", t.id";
    }
}
