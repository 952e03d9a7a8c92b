package vn.canbang.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of a hospital (closed list 4.3). */
public enum HospitalKind {
    @JsonProperty("provincial_general")
    PROVINCIAL_GENERAL,
    @JsonProperty("obstetrics_paediatrics")
    OBSTETRICS_PAEDIATRICS,
    @JsonProperty("regional_general")
    REGIONAL_GENERAL,
    @JsonProperty("traditional_medicine")
    TRADITIONAL_MEDICINE,
    @JsonProperty("other_specialist")
    OTHER_SPECIALIST
}
