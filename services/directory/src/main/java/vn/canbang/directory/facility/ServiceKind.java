package vn.canbang.directory.facility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A service that a facility is licensed for or a provider gives, never anything about a patient (closed list 1.5). */
public enum ServiceKind {
    @JsonProperty("ultrasound")
    ULTRASOUND,
    @JsonProperty("laboratory_test")
    LABORATORY_TEST,
    @JsonProperty("prenatal_screening")
    PRENATAL_SCREENING,
    @JsonProperty("prenatal_diagnosis")
    PRENATAL_DIAGNOSIS,
    @JsonProperty("abortion")
    ABORTION,
    @JsonProperty("assisted_reproduction")
    ASSISTED_REPRODUCTION,
    @JsonProperty("preimplantation_test")
    PREIMPLANTATION_TEST,
    @JsonProperty("obstetric_care")
    OBSTETRIC_CARE,
    @JsonProperty("gynaecology")
    GYNAECOLOGY,
    @JsonProperty("family_planning")
    FAMILY_PLANNING,
    @JsonProperty("reproductive_counselling")
    REPRODUCTIVE_COUNSELLING,
    @JsonProperty("traditional_medicine")
    TRADITIONAL_MEDICINE,
    @JsonProperty("pulse_diagnosis")
    PULSE_DIAGNOSIS,
    @JsonProperty("medicine_sale")
    MEDICINE_SALE,
    @JsonProperty("material_supply")
    MATERIAL_SUPPLY,
    @JsonProperty("online_publication")
    ONLINE_PUBLICATION,
    @JsonProperty("fortune_telling")
    FORTUNE_TELLING;

    /** Several of them in one line, as a history tells them. */
    public static String codes(java.util.Collection<ServiceKind> kinds) {
        return kinds.stream().sorted().map(ServiceKind::code).collect(java.util.stream.Collectors.joining(" "));
    }

    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
