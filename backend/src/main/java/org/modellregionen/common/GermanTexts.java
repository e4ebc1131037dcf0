package org.modellregionen.common;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** For content that exists in German only: labels follow the language asked for, texts stay German and say so. */
public final class GermanTexts {
    private GermanTexts() {}

    /** Whether texts fall back to German for a caller who asked for {@code language}. */
    public static boolean fallback(String language) {
        return !Languages.GERMAN.equals(language);
    }

    public static <T> RestResponse<T> tell(RestResponse<T> answer) {
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, Languages.GERMAN);
        return answer;
    }
}
