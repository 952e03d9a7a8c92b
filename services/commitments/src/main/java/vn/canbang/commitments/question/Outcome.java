package vn.canbang.commitments.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How the questioning of a commitment ended. */
public enum Outcome {
    @JsonProperty("not_confirmed")
    NOT_CONFIRMED,
    @JsonProperty("breach_decided")
    BREACH_DECIDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
