package vn.canbang.directory.datarequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a request is. */
public enum DataRequestState {
    @JsonProperty("received")
    RECEIVED,
    /** The person was told that it is being carried out. */
    @JsonProperty("answered")
    ANSWERED,
    @JsonProperty("carried_out")
    CARRIED_OUT,
    @JsonProperty("refused")
    REFUSED;

    boolean isOpen() {
        return this == RECEIVED || this == ANSWERED;
    }
}
