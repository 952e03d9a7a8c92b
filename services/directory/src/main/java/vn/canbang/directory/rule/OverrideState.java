package vn.canbang.directory.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far an override of a province is; a confirmed one acts, also while its withdrawal waits for the second person. */
public enum OverrideState {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("withdrawal_proposed")
    WITHDRAWAL_PROPOSED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    boolean acts() {
        return this == CONFIRMED || this == WITHDRAWAL_PROPOSED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
