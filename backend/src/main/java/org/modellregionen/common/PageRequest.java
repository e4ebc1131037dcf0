package org.modellregionen.common;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public class PageRequest {
    private static final int MAX_SIZE = 100;
    /** Deeper pages cost much and help nobody; mirrors use the delta instead. */
    private static final long MAX_OFFSET = 10_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(description = "Number of the page, from 1", schema = @Schema(minimum = "1", defaultValue = "1"))
    Integer page;

    @QueryParam("pageSize")
    @DefaultValue("20")
    @Parameter(description = "Things on a page", schema = @Schema(minimum = "1", maximum = "100", defaultValue = "20"))
    Integer pageSize;

    public static PageRequest of(int page, int pageSize) {
        PageRequest request = new PageRequest();
        request.page = page;
        request.pageSize = pageSize;
        return request;
    }

    public int page() {
        if (page < 1 || (page - 1L) * pageSize() > MAX_OFFSET) {
            throw ProblemException.invalidParameter(
                    "page", "must be at least 1 and reach no further than the first 10 000 things; use modifiedAfter");
        }
        return page;
    }

    public int pageSize() {
        if (pageSize < 1 || pageSize > MAX_SIZE) {
            throw ProblemException.invalidParameter("pageSize", "must be between 1 and " + MAX_SIZE);
        }
        return pageSize;
    }

    public long offset() {
        return (page() - 1L) * pageSize();
    }
}
