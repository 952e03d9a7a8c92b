package vn.canbang.directory.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the account of a person is. */
public enum AccountState {
    /** Not yet made. */
    @JsonProperty("pending")
    PENDING,
    /** The person can sign in. */
    @JsonProperty("open")
    OPEN,
    /** No appointment holds today: nothing can be seen but, for some weeks, that the last one has ended. */
    @JsonProperty("disabled")
    DISABLED
}
