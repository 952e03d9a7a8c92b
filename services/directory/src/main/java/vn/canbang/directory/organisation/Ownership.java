package vn.canbang.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who a facility or school belongs to, as it is reported (closed list 1.6). */
public enum Ownership {
    @JsonProperty("public")
    PUBLIC,
    @JsonProperty("private")
    PRIVATE;
    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
