package vn.canbang.commitments.clause;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who commits. Only providers and facilities have records of their own; the others are counted, never listed. */
public enum SubjectKind {
    @JsonProperty("provider")
    PROVIDER,
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("staff_of_unit")
    STAFF_OF_UNIT,
    @JsonProperty("household_group")
    HOUSEHOLD_GROUP,
    @JsonProperty("school")
    SCHOOL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for those who sign one by one and are recorded one by one. */
    public boolean signsAlone() {
        return this == PROVIDER || this == FACILITY;
    }

    public static Optional<SubjectKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
