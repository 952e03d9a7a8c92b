package vn.canbang.reporting.birth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.territory.UnitVersion;

/** The second published error of domain/law.md section 1: a fall of 3.3 points between 107 and 106.2. */
class PublishedChangesTests {

    private static final String HEAD = "commune,from,to,boys,girls,source,status,revision,ratio,change\n";
    private static final String OF_2017 = "07201,2017-01-01,2017-12-31,1070,1000,dst,official,1,107,\n";
    private static final String OF_2019 = "07201,2019-01-01,2019-12-31,1062,1000,dst,official,1,106.2,";

    @Test
    void findsTheFallOfThreePointsThatTheTwoPublishedRatiosDoNotGive() {
        var errors = read(OF_2017 + OF_2019 + "-3.3\n");

        assertThat(errors)
                .extracting(FieldProblem::pointer, FieldProblem::code, FieldProblem::arguments)
                .containsExactly(tuple("/rows/3/change", "birth_change", List.of(3L, "change", "-0,8")));
    }

    @Test
    void findsItInWhateverOrderTheRowsStand() {
        assertThat(read(OF_2019 + "-3.3\n" + OF_2017))
                .extracting(FieldProblem::pointer)
                .containsExactly("/rows/2/change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.8", "\"-0,8\"", "−0.8", "-1", "-1.4"})
    void takesAChangeThatTheRoundedRatiosAllow(String change) {
        assertThat(read(OF_2017 + OF_2019 + change + "\n")).isEmpty();
    }

    @Test
    void comparesCountsWhereNoRatioWasPublished() {
        var before = "07201,2018-01-01,2018-12-31,1120,1000,dst,official,1,,\n";
        var after = "07201,2019-01-01,2019-12-31,1100,1000,dst,official,1,,";

        assertThat(read(before + after + "-2\n")).isEmpty();
        assertThat(read(before + after + "-2.1\n"))
                .extracting(FieldProblem::code)
                .containsExactly("birth_change");
    }

    @Test
    void comparesNeitherOtherPlacesNorOtherSourcesNorTimesThatOverlap() {
        assertThat(read("07204,2017-01-01,2017-12-31,1070,1000,dst,official,1,107,\n" + OF_2019 + "-3.3\n"))
                .isEmpty();
        assertThat(read("07201,2017-01-01,2017-12-31,1070,1000,survey,official,1,107,\n" + OF_2019 + "-3.3\n"))
                .isEmpty();
        assertThat(read("07201,2018-07-01,2019-06-30,1070,1000,dst,official,1,107,\n" + OF_2019 + "-3.3\n"))
                .isEmpty();
    }

    @Test
    void comparesWithTheTimeThatIsNextBefore() {
        var between = "07201,2018-01-01,2018-12-31,1095,1000,dst,official,1,109.5,+2.5\n";

        assertThat(read(OF_2017 + between + OF_2019 + "-3.3\n")).isEmpty();
        assertThat(read(OF_2017 + between + OF_2019 + "-0.8\n"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/rows/4/change");
    }

    @Test
    void comparesAYearWithAYearAndMonthsWithTheSameMonths() {
        var quarter = "07201,2018-10-01,2018-12-31,1200,1000,dst,official,1,120,\n";
        var months = "07201,2017-01-01,2017-10-31,1150,1000,dst,official,1,115,\n";
        var sameMonths = "07201,2018-01-01,2018-10-31,1140,1000,dst,official,1,114,-1.0\n";

        assertThat(read(OF_2017 + quarter + OF_2019 + "-0.8\n")).isEmpty();
        assertThat(read(OF_2017 + months + sameMonths)).isEmpty();
        assertThat(read(quarter + OF_2019 + "-13.8\n"))
                .as("nothing to compare with")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "3.3 points", "-"})
    void refusesWhatIsNoNumberOfPoints(String change) {
        assertThat(read(OF_2017 + OF_2019 + change + "\n"))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/rows/3/change", "birth_change_unreadable"));
    }

    private static List<FieldProblem> read(String rows) {
        return new BirthFile(HEAD + rows, PublishedChangesTests::commune, false, LocalDate.of(2025, 1, 20))
                .read()
                .errors();
    }

    private static Optional<UnitVersion> commune(String code, LocalDate on) {
        var path = "24/213/" + code + "/";
        return Optional.of(new UnitVersion(
                code + "@2004-07-08", code, UnitLevel.COMMUNE, "Xã", code, path, LocalDate.of(2004, 7, 8), null));
    }
}
