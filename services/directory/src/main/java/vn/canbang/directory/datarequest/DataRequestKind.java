package vn.canbang.directory.datarequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody asks for. */
public enum DataRequestKind {
    /** To be told what is held. */
    @JsonProperty("access")
    ACCESS,
    /** To have put right what is wrong. */
    @JsonProperty("correction")
    CORRECTION,
    /** To have it used for less. */
    @JsonProperty("restriction")
    RESTRICTION,
    /** To have it erased. */
    @JsonProperty("erasure")
    ERASURE,
    /** To have it no longer used. */
    @JsonProperty("objection")
    OBJECTION
}
