package vn.canbang.directory.facility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Legal form of a facility or other subject (closed list 1.1, 1.3, 1.4). */
public enum FacilityKind {
    @JsonProperty("general_hospital")
    GENERAL_HOSPITAL(true),
    @JsonProperty("specialist_hospital")
    SPECIALIST_HOSPITAL(true),
    @JsonProperty("traditional_medicine_hospital")
    TRADITIONAL_MEDICINE_HOSPITAL(true),
    @JsonProperty("dental_hospital")
    DENTAL_HOSPITAL(true),
    @JsonProperty("infirmary")
    INFIRMARY(true),
    @JsonProperty("maternity_home")
    MATERNITY_HOME(true),
    @JsonProperty("health_centre")
    HEALTH_CENTRE(true),
    @JsonProperty("commune_health_station")
    COMMUNE_HEALTH_STATION(true),
    @JsonProperty("workplace_clinic")
    WORKPLACE_CLINIC(true),
    @JsonProperty("polyclinic")
    POLYCLINIC(true),
    @JsonProperty("regional_polyclinic")
    REGIONAL_POLYCLINIC(true),
    @JsonProperty("specialist_clinic")
    SPECIALIST_CLINIC(true),
    @JsonProperty("multi_specialty_clinic")
    MULTI_SPECIALTY_CLINIC(true),
    @JsonProperty("doctor_clinic")
    DOCTOR_CLINIC(true),
    @JsonProperty("assistant_doctor_clinic")
    ASSISTANT_DOCTOR_CLINIC(true),
    @JsonProperty("dental_clinic")
    DENTAL_CLINIC(true),
    @JsonProperty("nutrition_clinic")
    NUTRITION_CLINIC(true),
    @JsonProperty("family_medicine_facility")
    FAMILY_MEDICINE_FACILITY(true),
    @JsonProperty("traditional_medicine_clinic")
    TRADITIONAL_MEDICINE_CLINIC(true),
    @JsonProperty("traditional_diagnosis_room")
    TRADITIONAL_DIAGNOSIS_ROOM(true),
    @JsonProperty("imaging_centre")
    IMAGING_CENTRE(true),
    @JsonProperty("laboratory")
    LABORATORY(true),
    @JsonProperty("imaging_and_laboratory")
    IMAGING_AND_LABORATORY(true),
    @JsonProperty("midwifery_service")
    MIDWIFERY_SERVICE(true),
    @JsonProperty("nursing_service")
    NURSING_SERVICE(true),
    @JsonProperty("emergency_service")
    EMERGENCY_SERVICE(true),
    @JsonProperty("psychology_facility")
    PSYCHOLOGY_FACILITY(true),
    @JsonProperty("other_licensed_facility")
    OTHER_LICENSED_FACILITY(true),
    @JsonProperty("pharmacy")
    PHARMACY(true),
    @JsonProperty("drug_counter")
    DRUG_COUNTER(true),
    @JsonProperty("station_drug_cabinet")
    STATION_DRUG_CABINET(true),
    @JsonProperty("herbal_retailer")
    HERBAL_RETAILER(true),
    @JsonProperty("publisher")
    PUBLISHER(false),
    @JsonProperty("seller")
    SELLER(false),
    @JsonProperty("online_content")
    ONLINE_CONTENT(false),
    @JsonProperty("advertiser")
    ADVERTISER(false),
    @JsonProperty("cultural_service")
    CULTURAL_SERVICE(false),
    @JsonProperty("unlicensed_point")
    UNLICENSED_POINT(false);

    private final boolean licensed;

    FacilityKind(boolean licensed) {
        this.licensed = licensed;
    }

    /** True when nothing of this kind may work without an operating licence. */
    public boolean isLicensed() {
        return licensed;
    }

    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
