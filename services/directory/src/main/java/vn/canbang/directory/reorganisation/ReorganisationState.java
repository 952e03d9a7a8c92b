package vn.canbang.directory.reorganisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a reorganisation is. */
public enum ReorganisationState {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("carrying_out")
    CARRYING_OUT,
    @JsonProperty("carried_out")
    CARRIED_OUT,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** True once it has begun: what was chosen stands, and records move. */
    public boolean hasBegun() {
        return this == CARRYING_OUT || this == CARRIED_OUT;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
