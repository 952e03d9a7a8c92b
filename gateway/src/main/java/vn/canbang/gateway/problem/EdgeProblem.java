package vn.canbang.gateway.problem;

import java.util.Locale;

/** Everything the gateway itself may refuse or fail at, with the code that stays the same for ever. */
public enum EdgeProblem {
    MALFORMED_REQUEST(400),
    NOT_AUTHENTICATED(401),
    SESSION_ENDED(401),
    INVALID_TOKEN(401),
    NOT_ALLOWED(403),
    CSRF_REFUSED(403),
    ORIGIN_REFUSED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503),
    IDENTITY_UNAVAILABLE(503),
    SESSIONS_UNAVAILABLE(503);

    private final int status;

    EdgeProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody was told that they may not, or not yet. */
    public boolean isRefusal() {
        return status == 401 || status == 403;
    }

    /** The problem for a status that the framework chose by itself. */
    public static EdgeProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 505 -> MALFORMED_REQUEST;
            case 405, 501 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503, 504 -> TEMPORARILY_UNAVAILABLE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}
