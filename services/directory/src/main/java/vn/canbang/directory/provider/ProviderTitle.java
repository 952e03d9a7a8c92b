package vn.canbang.directory.provider;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Professional title of a provider (closed list 2). */
public enum ProviderTitle {
    @JsonProperty("doctor")
    DOCTOR(true),
    @JsonProperty("assistant_doctor")
    ASSISTANT_DOCTOR(true),
    @JsonProperty("nurse")
    NURSE(true),
    @JsonProperty("midwife")
    MIDWIFE(true),
    @JsonProperty("medical_technician")
    MEDICAL_TECHNICIAN(true),
    @JsonProperty("clinical_nutritionist")
    CLINICAL_NUTRITIONIST(true),
    @JsonProperty("emergency_responder")
    EMERGENCY_RESPONDER(true),
    @JsonProperty("clinical_psychologist")
    CLINICAL_PSYCHOLOGIST(true),
    @JsonProperty("traditional_physician")
    TRADITIONAL_PHYSICIAN(true),
    @JsonProperty("heirloom_remedy_holder")
    HEIRLOOM_REMEDY_HOLDER(true),
    @JsonProperty("pharmacist")
    PHARMACIST(true),
    @JsonProperty("village_birth_attendant")
    VILLAGE_BIRTH_ATTENDANT(false),
    @JsonProperty("administrative_staff")
    ADMINISTRATIVE_STAFF(false),
    @JsonProperty("no_licence")
    NO_LICENCE(false);

    private final boolean licensed;

    ProviderTitle(boolean licensed) {
        this.licensed = licensed;
    }

    /** True when the title is held with a practice licence. */
    public boolean isLicensed() {
        return licensed;
    }
}
