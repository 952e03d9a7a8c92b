package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A province like Cao Bằng in May 2025 with those who live through its reform: a ward whose committee goes on in the one of the
 * new ward, a city whose committee has no heir of its own, and a centre of the city that ends. The spec of the browser knows
 * the names.
 *
 * @param branch somebody of the whole province, whom nothing happens to
 * @param wardBody the committee of phường Hợp Giang, with an officer
 * @param cityBody the committee of the city, with an officer
 * @param cityCentre the population centre of the city, with an officer
 * @param nextBody the committee of phường Thục Phán, which begins on the day
 */
record CaoBangBeforeTheReform(
        OwnProvince province, Person branch, String wardBody, String cityBody, String cityCentre, String nextBody) {

    /** From this day on the child-number clause is neither recorded nor shown. */
    static final LocalDate CLAUSE_ENDS = LocalDate.of(2025, 6, 3);

    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final String CITY = "04/040/";

    /** Phường Hợp Giang went into phường Thục Phán, which has its code. */
    static final String WARD = "04/040/01273/";

    static final String NEXT_WARD = "04/01273/";

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String TODAY = "2025-05-20";
    private static final String SIGNER = "Nông Thị Xếp (trình diễn)";

    static CaoBangBeforeTheReform made() {
        var province = OwnProvince.of("Cao Bằng sắp xếp (trình diễn)", "04", TODAY);
        var branchBody = province.body("Chi cục Dân số", "population_branch", "04/");
        var made = new CaoBangBeforeTheReform(
                province,
                Person.named(province.account("chicuc", branchBody, "population_officer")),
                province.body("UBND phường Hợp Giang", "peoples_committee", WARD),
                province.body("UBND thành phố Cao Bằng", "peoples_committee", CITY),
                province.body("Trung tâm Dân số thành phố", "district_population_centre", CITY),
                province.body("UBND phường Thục Phán", "peoples_committee", NEXT_WARD, REFORM.toString()));
        province.account("lanhdao", province.department(), "leader");
        province.account("phuong", made.wardBody(), "data_entry");
        province.account("thanhpho", made.cityBody(), "population_officer");
        province.account("trungtam", made.cityCentre(), "data_entry");
        return made;
    }

    /** A private clinic in the ward, registered by the branch; answers its id. */
    String clinic() {
        return branch.post(
                        DIRECTORY + "/facilities",
                        Map.of(
                                "name", "Phòng khám Sông Bằng (trình diễn)",
                                "kind", "doctor_clinic",
                                "serviceKinds", List.of("ultrasound"),
                                "ownership", "private",
                                "commune", WARD,
                                "operatingLicenceNo", "TD-SX/GPHĐ",
                                "openedOn", "2022-01-03"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    /** What somebody at the clinic signed on 19/05/2025 with the committee of the ward; answers its id. */
    String commitmentOfProviderAt(String facility) {
        var provider = providerAt(facility);

        var officer = wardOfficer();
        Eventually.within(Eventually.PATIENCE, () -> {
            assertThat(officer.get(COMMITMENTS + "/gap-list?subjectKind=provider")
                            .expect(200)
                            .text())
                    .contains(provider);
            assertThat(officer.get(COMMITMENTS + "/counterparties?unit=" + WARD)
                            .expect(200)
                            .text())
                    .contains(wardBody);
        });
        return officer.post(
                        COMMITMENTS + "/commitments",
                        Map.of(
                                "subjectKind",
                                "provider",
                                "subject",
                                provider,
                                "clauses",
                                List.of("no_assist_sex_selection"),
                                "signedOn",
                                "2025-05-19",
                                "place",
                                "Trạm Y tế",
                                "counterparty",
                                Map.of("organisation", wardBody)))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private String providerAt(String facility) {
        return branch.post(
                        DIRECTORY + "/providers",
                        Map.of(
                                "fullName",
                                SIGNER,
                                "title",
                                "doctor",
                                "practiceLicenceNo",
                                "TD-SX/CCHN",
                                "facilityId",
                                facility,
                                "serviceKinds",
                                List.of("ultrasound"),
                                "from",
                                "2022-01-03"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    Person administrator() {
        return province.administrator();
    }

    /** Who confirms what somebody else has planned. */
    Person leader() {
        return Person.named(userName("lanhdao"));
    }

    Person wardOfficer() {
        return Person.named(userName("phuong"));
    }

    /** Waits until somebody who signs in works for the new ward, by the account as by the appointment. */
    void awaitNewAppointmentOf(String account) {
        Eventually.within(Eventually.PATIENCE, () -> {
            var me = signedIn(account);
            assertThat(me.path("unitPath")
                            .valueStream()
                            .map(unit -> unit.path("path").asString()))
                    .as(account)
                    .endsWith(NEXT_WARD);
            assertThat(me.path("appointment").path("unit").path("path").asString(""))
                    .isEqualTo(NEXT_WARD);
            assertThat(me.path("appointment").path("organisation").path("id").asString(""))
                    .isEqualTo(nextBody);
        });
    }

    /** What somebody who signs in anew reads of themselves. */
    JsonNode signedIn(String account) {
        return Person.signIn(userName(account))
                .get(DIRECTORY + "/me")
                .expect(200)
                .json();
    }

    String userName(String account) {
        return province.slug() + "." + account;
    }
}
