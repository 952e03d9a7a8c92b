package vn.canbang.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.canbang.starter.access.Reach;

/** How far the people of an organisation see, as it is told (closed list 4.1). */
public enum ReachCode {
    @JsonProperty("line")
    LINE,
    @JsonProperty("own")
    OWN;

    public static ReachCode of(Reach reach) {
        return reach == Reach.LINE ? LINE : OWN;
    }

    public Reach reach() {
        return this == LINE ? Reach.LINE : Reach.OWN;
    }

    public String code() {
        return this == LINE ? "line" : "own";
    }
}
