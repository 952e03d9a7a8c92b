package vn.canbang.directory.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.canbang.starter.access.UnitLevel;

/** What somebody may be appointed as, with the levels at which it exists (glossary 9, DESIGN 5). */
public enum Role {
    @JsonProperty("leader")
    LEADER("PDK"),
    @JsonProperty("branch_head")
    BRANCH_HEAD("P"),
    @JsonProperty("population_officer")
    POPULATION_OFFICER("PDK"),
    @JsonProperty("inspection_decider")
    INSPECTION_DECIDER("PDK"),
    @JsonProperty("team_head")
    TEAM_HEAD("PDK"),
    @JsonProperty("team_member")
    TEAM_MEMBER("PDK"),
    @JsonProperty("sanction_authority")
    SANCTION_AUTHORITY("PDK"),
    @JsonProperty("tip_intake")
    TIP_INTAKE("PDK"),
    @JsonProperty("tip_handler")
    TIP_HANDLER("PD"),
    @JsonProperty("identity_custodian")
    IDENTITY_CUSTODIAN("P"),
    @JsonProperty("report_consolidator")
    REPORT_CONSOLIDATOR("PDK"),
    @JsonProperty("data_entry")
    DATA_ENTRY("PDK"),
    @JsonProperty("unit_head")
    UNIT_HEAD("PDK"),
    @JsonProperty("facility_rep")
    FACILITY_REP("PDK"),
    @JsonProperty("partner")
    PARTNER("PDK"),
    @JsonProperty("external_supervisor")
    EXTERNAL_SUPERVISOR("PK"),
    @JsonProperty("dpo")
    DPO("P"),
    @JsonProperty("tenant_admin")
    TENANT_ADMIN("P"),
    @JsonProperty("auditor")
    AUDITOR("P"),
    @JsonProperty("clerk")
    CLERK("PDK"),
    @JsonProperty("finance_officer")
    FINANCE_OFFICER("P");

    private final String levels;

    Role(String levels) {
        this.levels = levels;
    }

    public boolean existsAt(UnitLevel level) {
        return levels.indexOf(level.letter()) >= 0;
    }

    /** True for those who watch or administer and therefore do nothing else (S19). */
    public boolean standsAlone() {
        return this == TENANT_ADMIN || this == AUDITOR || this == EXTERNAL_SUPERVISOR;
    }

    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
