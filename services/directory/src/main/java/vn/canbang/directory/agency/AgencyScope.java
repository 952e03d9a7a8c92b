package vn.canbang.directory.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an agency may follow beside the code lists; each is the open feed of one service. */
public enum AgencyScope {
    @JsonProperty("facilities")
    FACILITIES("directory"),
    @JsonProperty("commitments")
    COMMITMENTS("commitments");

    private final String feed;

    AgencyScope(String feed) {
        this.feed = feed;
    }

    /** The service whose feed it is, as the token names it. */
    public String feed() {
        return feed;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
