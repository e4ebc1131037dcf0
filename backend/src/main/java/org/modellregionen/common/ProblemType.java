package org.modellregionen.common;

/** The closed catalogue of problems this API answers with (RFC 9457). Each is documented under its {@link #uri()}. */
public enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    VALIDATION_FAILED(400, "Some values are not valid"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "Your role or scope does not allow this"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    NOT_ACCEPTABLE(406, "None of the accepted formats is offered"),
    CONFLICT(409, "The request conflicts with the present state"),
    ILLEGAL_TRANSITION(409, "This step is not possible in the present state"),
    GONE(410, "This thing has been merged or removed"),
    STALE_VERSION(412, "The thing has changed since you read it"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This format is not accepted"),
    PRECONDITION_REQUIRED(428, "A write needs If-Match with the version you read"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "The service failed"),
    UNAVAILABLE(503, "The service is not ready");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    public String uri() {
        return "/api/v1/problems/" + key();
    }

    /** The catalogue entry that fits a bare HTTP status; unknown client errors are invalid requests. */
    public static ProblemType ofStatus(int status) {
        if (status == 400) {
            return INVALID_REQUEST;
        }
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : INVALID_REQUEST;
    }
}
