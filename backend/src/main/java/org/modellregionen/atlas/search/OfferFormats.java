package org.modellregionen.atlas.search;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Answers one offer in other formats than JSON. */
public interface OfferFormats {

    /**
     * The offer in the format asked for, or null when this format is not offered here.
     *
     * @param id null when the path holds no id
     * @param format the query parameter, or null
     * @param accept the header, or null
     */
    Response answer(UUID id, String format, String accept, String language, HttpHeaders headers);
}
