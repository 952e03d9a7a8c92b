package vn.canbang.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of a school (closed list 3). */
public enum SchoolKind {
    @JsonProperty("primary")
    PRIMARY,
    @JsonProperty("lower_secondary")
    LOWER_SECONDARY,
    @JsonProperty("upper_secondary")
    UPPER_SECONDARY,
    @JsonProperty("multi_level")
    MULTI_LEVEL,
    @JsonProperty("ethnic_boarding")
    ETHNIC_BOARDING,
    @JsonProperty("ethnic_semi_boarding")
    ETHNIC_SEMI_BOARDING,
    @JsonProperty("gifted")
    GIFTED,
    @JsonProperty("continuing_education_centre")
    CONTINUING_EDUCATION_CENTRE,
    @JsonProperty("vocational_continuing_centre")
    VOCATIONAL_CONTINUING_CENTRE,
    @JsonProperty("vocational_centre")
    VOCATIONAL_CENTRE,
    @JsonProperty("vocational_secondary")
    VOCATIONAL_SECONDARY,
    @JsonProperty("intermediate_college")
    INTERMEDIATE_COLLEGE,
    @JsonProperty("college")
    COLLEGE,
    @JsonProperty("university")
    UNIVERSITY,
    @JsonProperty("political_school")
    POLITICAL_SCHOOL,
    @JsonProperty("political_centre")
    POLITICAL_CENTRE;
    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
