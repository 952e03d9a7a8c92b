package vn.canbang.starter.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/** The sorts of refusal that a reader of the API has to reckon with. */
enum Refusal {
    INVALID(HttpStatus.BAD_REQUEST, "Malformed or incomplete"),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "No token, or one that is no longer valid"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "The caller does not hold the permission"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Absent, or outside what the caller may see: the two look alike"),
    CONFLICT(HttpStatus.CONFLICT, "The record is in a state that does not allow the act"),
    STALE(HttpStatus.PRECONDITION_FAILED, "Somebody else has changed the record meanwhile"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "More content than is taken"),
    OTHER_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content of another type than is taken"),
    REJECTED(HttpStatus.UNPROCESSABLE_CONTENT, "A rule refuses"),
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED, "The version that was seen is not named in If-Match"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests; Retry-After says when to come back"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Something that is needed is away for the moment");

    private final HttpStatus status;
    private final String words;

    Refusal(HttpStatus status, String words) {
        this.status = status;
        this.words = words;
    }

    String status() {
        return String.valueOf(status.value());
    }

    String words() {
        return words;
    }

    /** As it is named on the page: {@code NotFound}. */
    String title() {
        return Arrays.stream(name().toLowerCase(Locale.ROOT).split("_"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());
    }
}
