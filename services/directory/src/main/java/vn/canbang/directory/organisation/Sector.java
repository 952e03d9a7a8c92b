package vn.canbang.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sector of a department (closed list 4.3). */
public enum Sector {
    @JsonProperty("finance")
    FINANCE,
    @JsonProperty("planning_investment")
    PLANNING_INVESTMENT,
    @JsonProperty("education")
    EDUCATION,
    @JsonProperty("information")
    INFORMATION,
    @JsonProperty("labour")
    LABOUR,
    @JsonProperty("culture")
    CULTURE,
    @JsonProperty("home_affairs")
    HOME_AFFAIRS,
    @JsonProperty("justice")
    JUSTICE,
    @JsonProperty("science_technology")
    SCIENCE_TECHNOLOGY,
    @JsonProperty("other")
    OTHER
}
