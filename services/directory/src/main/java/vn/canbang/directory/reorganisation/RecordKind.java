package vn.canbang.directory.reorganisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reorganisation moves, ends or makes. */
public enum RecordKind {
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("village")
    VILLAGE,
    @JsonProperty("provider")
    PROVIDER,
    /** An organisation that goes on, wherever its unit goes. */
    @JsonProperty("organisation")
    ORGANISATION,
    /** An organisation that ends with its unit. */
    @JsonProperty("body")
    BODY,
    /** A post that goes on in another body or unit. */
    @JsonProperty("appointment")
    APPOINTMENT
}
