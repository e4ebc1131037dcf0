package org.modellregionen.common;

import java.util.List;
import java.util.function.Function;

/** One page of a list. */
public record Page<T>(List<T> items, PageInfo page) {

    public static <T> Page<T> of(List<T> items, PageRequest request, long totalItems) {
        return new Page<>(items, PageInfo.of(request.page(), request.pageSize(), totalItems));
    }

    /** The page of a list that is held in memory (vocabularies and other small, closed sets). */
    public static <T> Page<T> slice(List<T> all, PageRequest request) {
        int from = (int) Math.min(request.offset(), all.size());
        int to = Math.min(from + request.pageSize(), all.size());
        return of(all.subList(from, to), request, all.size());
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), page);
    }
}
