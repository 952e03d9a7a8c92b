package vn.canbang.directory.facility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a specialist facility is for (closed list 1.2). */
public enum Specialty {
    @JsonProperty("obstetrics_gynaecology")
    OBSTETRICS_GYNAECOLOGY,
    @JsonProperty("obstetrics_paediatrics")
    OBSTETRICS_PAEDIATRICS,
    @JsonProperty("family_planning")
    FAMILY_PLANNING,
    @JsonProperty("infertility")
    INFERTILITY,
    @JsonProperty("imaging")
    IMAGING,
    @JsonProperty("laboratory")
    LABORATORY,
    @JsonProperty("paediatrics")
    PAEDIATRICS,
    @JsonProperty("other")
    OTHER
}
