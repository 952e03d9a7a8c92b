package vn.canbang.starter.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Level of an administrative unit; the letter is the one used in the access matrix. */
public enum UnitLevel {
    @JsonProperty("province")
    PROVINCE('P'),
    @JsonProperty("district")
    DISTRICT('D'),
    @JsonProperty("commune")
    COMMUNE('K'),
    @JsonProperty("village")
    VILLAGE('V');

    private final char letter;

    UnitLevel(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
