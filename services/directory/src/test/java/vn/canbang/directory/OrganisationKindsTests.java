package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.test.Answer;

/** Every actor of the plans that is an organisation is made at the levels where it exists, and sees what its kind sees. */
@DirectoryTest
class OrganisationKindsTests {

    private static final Map<Character, String> UNITS = Map.of('P', "24/", 'D', "24/213/", 'K', "24/213/07201/");

    /** Closed list 4.2: kind, where it sees its line, where it sees its own. */
    private static final String CLOSED_LIST = """
            peoples_committee PDK -
            department_of_health P -
            population_branch P -
            medical_affairs_office P -
            planning_finance_office P -
            department_inspectorate P -
            provincial_inspectorate P -
            district_health_office D -
            commune_culture_social_office K -
            commune_health_station K -
            health_centre D P
            hospital - P
            cdc - P
            sector_unit - P
            district_population_centre - D
            department - PD
            steering_committee - PDK
            peoples_council - PDK
            party_committee - PDK
            party_propaganda_board - PD
            fatherland_front - PDK
            womens_union - PDK
            farmers_association - PDK
            youth_union - PDK
            trade_union - PDK
            mass_organisation - PDK
            professional_association - PD
            school - PDK
            media_outlet - PD
            enterprise - PDK
            industrial_zone_board - P
            enforcement_body - P
            citizen_reception_office - P
            other - PDK
            ministry_of_health - -
            population_authority - -
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "loai-co-quan", "24", "2024-10-01");
    }

    @Test
    void theClosedListNamesEveryKind() {
        assertThat(kinds().map(KindRow::kind))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(OrganisationKind.values())
                        .map(OrganisationKind::code)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyKindIsMadeAtItsLevelsWithItsReach(KindRow row) {
        UNITS.forEach((level, unit) -> {
            var answer = register(row.kind(), unit);
            if (row.reachAt(level).isEmpty()) {
                answer.expectProblem(422, "kind_not_at_level");
            } else {
                assertThat(answer.expect(201).json().at("/reach").asString())
                        .as("%s at %s", row.kind(), level)
                        .isEqualTo(row.reachAt(level));
            }
        });
    }

    private Answer register(String kind, String unit) {
        var body = Map.of(
                "name",
                "Cơ quan " + UUID.randomUUID(),
                "kind",
                kind,
                "unit",
                unit,
                "validFrom",
                "2020-01-01",
                "schoolKind",
                "lower_secondary");
        return province.as(province.administrator()).post(API + "/organisations", body);
    }

    static Stream<KindRow> kinds() {
        return CLOSED_LIST.lines().map(KindRow::of);
    }

    /** A row of the closed list. */
    record KindRow(String kind, Set<Character> line, Set<Character> own) {

        static KindRow of(String row) {
            var words = row.split(" ", -1);
            return new KindRow(words[0], levels(words[1]), levels(words[2]));
        }

        private static Set<Character> levels(String letters) {
            return letters.chars()
                    .mapToObj(letter -> (char) letter)
                    .filter(letter -> letter != '-')
                    .collect(Collectors.toCollection(HashSet::new));
        }

        String reachAt(char level) {
            if (line.contains(level)) {
                return "line";
            }
            return own.contains(level) ? "own" : "";
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
