package vn.canbang.commitments.clause;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signer promises; a closed list. */
public enum ClauseKind {
    @JsonProperty("no_assist_sex_selection")
    NO_ASSIST_SEX_SELECTION,
    @JsonProperty("no_sex_selection")
    NO_SEX_SELECTION,
    @JsonProperty("join_communication")
    JOIN_COMMUNICATION,
    @JsonProperty("school_population_policy")
    SCHOOL_POPULATION_POLICY,
    /** Ended by law on 02/06/2025; never shown afterwards. */
    @JsonProperty("child_number_limit")
    CHILD_NUMBER_LIMIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClauseKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
