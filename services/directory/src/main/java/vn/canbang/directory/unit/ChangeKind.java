package vn.canbang.directory.unit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a unit passed into another one. */
public enum ChangeKind {
    @JsonProperty("merge")
    MERGE,
    @JsonProperty("split")
    SPLIT,
    @JsonProperty("upgrade")
    UPGRADE,
    @JsonProperty("rename")
    RENAME,
    @JsonProperty("move")
    MOVE,
    @JsonProperty("abolish")
    ABOLISH
}
