package vn.canbang.directory.facility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A service that a facility is licensed for or a provider gives, never anything about a patient (closed list 1.5). */
public enum ServiceKind {
    @JsonProperty("ultrasound")
    ULTRASOUND(true),
    @JsonProperty("laboratory_test")
    LABORATORY_TEST(true),
    @JsonProperty("prenatal_screening")
    PRENATAL_SCREENING(true),
    @JsonProperty("prenatal_diagnosis")
    PRENATAL_DIAGNOSIS(true),
    @JsonProperty("abortion")
    ABORTION(true),
    @JsonProperty("assisted_reproduction")
    ASSISTED_REPRODUCTION(true),
    @JsonProperty("preimplantation_test")
    PREIMPLANTATION_TEST(true),
    @JsonProperty("obstetric_care")
    OBSTETRIC_CARE(true),
    @JsonProperty("gynaecology")
    GYNAECOLOGY(false),
    @JsonProperty("family_planning")
    FAMILY_PLANNING(false),
    @JsonProperty("reproductive_counselling")
    REPRODUCTIVE_COUNSELLING(false),
    @JsonProperty("traditional_medicine")
    TRADITIONAL_MEDICINE(true),
    @JsonProperty("pulse_diagnosis")
    PULSE_DIAGNOSIS(true),
    @JsonProperty("medicine_sale")
    MEDICINE_SALE(false),
    @JsonProperty("material_supply")
    MATERIAL_SUPPLY(false),
    @JsonProperty("online_publication")
    ONLINE_PUBLICATION(false),
    @JsonProperty("fortune_telling")
    FORTUNE_TELLING(false);

    private final boolean sensitive;

    ServiceKind(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** True for services that could be misused to learn or choose the sex of a child; their givers are asked to commit. */
    public boolean isSensitive() {
        return sensitive;
    }

    public static boolean anySensitive(java.util.Collection<ServiceKind> kinds) {
        return kinds.stream().anyMatch(ServiceKind::isSensitive);
    }

    /** Several of them in one line, as a history tells them. */
    public static String codes(java.util.Collection<ServiceKind> kinds) {
        return kinds.stream().sorted().map(ServiceKind::code).collect(java.util.stream.Collectors.joining(" "));
    }

    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
