package vn.canbang.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;

/** Kind of an organisation, with its usual reach and the levels at which it exists (closed list 4.2). */
public enum OrganisationKind {
    @JsonProperty("peoples_committee")
    PEOPLES_COMMITTEE(Reach.LINE, "PDK"),
    @JsonProperty("department_of_health")
    DEPARTMENT_OF_HEALTH(Reach.LINE, "P"),
    @JsonProperty("population_branch")
    POPULATION_BRANCH(Reach.LINE, "P"),
    @JsonProperty("medical_affairs_office")
    MEDICAL_AFFAIRS_OFFICE(Reach.LINE, "P"),
    @JsonProperty("planning_finance_office")
    PLANNING_FINANCE_OFFICE(Reach.LINE, "P"),
    @JsonProperty("department_inspectorate")
    DEPARTMENT_INSPECTORATE(Reach.LINE, "P"),
    @JsonProperty("provincial_inspectorate")
    PROVINCIAL_INSPECTORATE(Reach.LINE, "P"),
    @JsonProperty("district_health_office")
    DISTRICT_HEALTH_OFFICE(Reach.LINE, "D"),
    @JsonProperty("commune_culture_social_office")
    COMMUNE_CULTURE_SOCIAL_OFFICE(Reach.LINE, "K"),
    @JsonProperty("commune_health_station")
    COMMUNE_HEALTH_STATION(Reach.LINE, "K"),
    @JsonProperty("health_centre")
    HEALTH_CENTRE(Reach.LINE, "PD"),
    @JsonProperty("hospital")
    HOSPITAL(Reach.OWN, "P"),
    @JsonProperty("cdc")
    CDC(Reach.OWN, "P"),
    @JsonProperty("sector_unit")
    SECTOR_UNIT(Reach.OWN, "P"),
    @JsonProperty("district_population_centre")
    DISTRICT_POPULATION_CENTRE(Reach.OWN, "D"),
    @JsonProperty("department")
    DEPARTMENT(Reach.OWN, "PD"),
    @JsonProperty("steering_committee")
    STEERING_COMMITTEE(Reach.OWN, "PDK"),
    @JsonProperty("peoples_council")
    PEOPLES_COUNCIL(Reach.OWN, "PDK"),
    @JsonProperty("party_committee")
    PARTY_COMMITTEE(Reach.OWN, "PDK"),
    @JsonProperty("party_propaganda_board")
    PARTY_PROPAGANDA_BOARD(Reach.OWN, "PD"),
    @JsonProperty("fatherland_front")
    FATHERLAND_FRONT(Reach.OWN, "PDK"),
    @JsonProperty("womens_union")
    WOMENS_UNION(Reach.OWN, "PDK"),
    @JsonProperty("farmers_association")
    FARMERS_ASSOCIATION(Reach.OWN, "PDK"),
    @JsonProperty("youth_union")
    YOUTH_UNION(Reach.OWN, "PDK"),
    @JsonProperty("trade_union")
    TRADE_UNION(Reach.OWN, "PDK"),
    @JsonProperty("mass_organisation")
    MASS_ORGANISATION(Reach.OWN, "PDK"),
    @JsonProperty("professional_association")
    PROFESSIONAL_ASSOCIATION(Reach.OWN, "PD"),
    @JsonProperty("school")
    SCHOOL(Reach.OWN, "PDK"),
    @JsonProperty("media_outlet")
    MEDIA_OUTLET(Reach.OWN, "PD"),
    @JsonProperty("enterprise")
    ENTERPRISE(Reach.OWN, "PDK"),
    @JsonProperty("industrial_zone_board")
    INDUSTRIAL_ZONE_BOARD(Reach.OWN, "P"),
    @JsonProperty("enforcement_body")
    ENFORCEMENT_BODY(Reach.OWN, "P"),
    @JsonProperty("citizen_reception_office")
    CITIZEN_RECEPTION_OFFICE(Reach.OWN, "P"),
    @JsonProperty("other")
    OTHER(Reach.OWN, "PDK"),
    @JsonProperty("ministry_of_health")
    MINISTRY_OF_HEALTH(Reach.OWN, ""),
    @JsonProperty("population_authority")
    POPULATION_AUTHORITY(Reach.OWN, "");

    private final Reach reach;
    private final String levels;

    OrganisationKind(Reach reach, String levels) {
        this.reach = reach;
        this.levels = levels;
    }

    public boolean existsAt(UnitLevel level) {
        return levels.indexOf(level.letter()) >= 0;
    }

    /** A health centre sees its district; the regional one of after the reform has no unit of its own and sees itself. */
    public Reach usualReach(UnitLevel level) {
        return this == HEALTH_CENTRE && level == UnitLevel.PROVINCE ? Reach.OWN : reach;
    }

    /**
     * True for a body of the administration, of the party or of the front at one level: it ends with its unit. Schools,
     * enterprises, hospitals and the like go on wherever their unit goes.
     */
    public boolean endsWithUnit() {
        return reach == Reach.LINE
                || switch (this) {
                    case DISTRICT_POPULATION_CENTRE,
                            DEPARTMENT,
                            STEERING_COMMITTEE,
                            PEOPLES_COUNCIL,
                            PARTY_COMMITTEE,
                            PARTY_PROPAGANDA_BOARD,
                            FATHERLAND_FRONT,
                            WOMENS_UNION,
                            FARMERS_ASSOCIATION,
                            YOUTH_UNION,
                            TRADE_UNION,
                            MASS_ORGANISATION -> true;
                    default -> false;
                };
    }

    /** The stored and told code, as in the closed lists. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
