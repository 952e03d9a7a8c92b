package vn.canbang.directory.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collection;

/** What has to be there before a province begins, in the order in which it is done, and who says that it is. */
public enum SetupStep {
    @JsonProperty("units")
    UNITS("tenant_admin"),
    @JsonProperty("villages")
    VILLAGES("tenant_admin"),
    @JsonProperty("organisations")
    ORGANISATIONS("tenant_admin"),
    @JsonProperty("people")
    PEOPLE("tenant_admin"),
    /** Facilities and providers are known by the population branch, not by the administrator. */
    @JsonProperty("facilities")
    FACILITIES("branch_head population_officer"),
    @JsonProperty("rules")
    RULES("tenant_admin");

    private final String roles;

    SetupStep(String roles) {
        this.roles = roles;
    }

    public boolean isFor(Collection<String> held) {
        return Arrays.stream(roles.split(" ")).anyMatch(held::contains);
    }
}
