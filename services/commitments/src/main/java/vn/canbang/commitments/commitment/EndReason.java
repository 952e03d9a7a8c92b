package vn.canbang.commitments.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why a commitment ended before its time. */
public enum EndReason {
    @JsonProperty("left_service")
    LEFT_SERVICE,
    @JsonProperty("facility_closed")
    FACILITY_CLOSED,
    @JsonProperty("law_changed")
    LAW_CHANGED,
    @JsonProperty("error")
    ERROR,
    @JsonProperty("licence_withdrawn")
    LICENCE_WITHDRAWN,
    @JsonProperty("deceased")
    DECEASED,
    @JsonProperty("unit_dissolved")
    UNIT_DISSOLVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
