package vn.canbang.reporting.birth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.territory.UnitVersion;

class BirthFileTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);
    private static final String HEAD = "commune,from,to,boys,girls,source,status,revision\n";

    @Test
    void readsRowsWithDatesOfBothKinds() {
        var file = read(HEAD + "07201,2024-01-01,2024-10-31,60,40,dst,provisional,1\n"
                + "07204,01/01/2024,31/10/2024,12,8,dst,provisional,1\n");

        assertThat(file.errors()).isEmpty();
        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().getLast().from()).isEqualTo("2024-01-01");
    }

    @Test
    void refusesBirthsOfDaysToComeWhateverTheirStatus() {
        var file = read(HEAD + "07201,2024-01-01,2025-01-21,60,40,dst,official,1\n"
                + "07204,2024-01-01,2025-12-31,60,40,dst,provisional,1\n"
                + "07207,2024-01-01,2025-01-20,60,40,dst,official,1\n");

        assertThat(file.errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/rows/2/to", "birth_future"), tuple("/rows/3/to", "birth_future"));
    }

    @Test
    void repairsLostZerosOfACode() {
        var file = read(HEAD + "7201,2024-01-01,2024-10-31,60,40,dst,provisional,1\n");

        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.unit()).isEqualTo("07201@2004-07-08"));
    }

    @Test
    void namesEveryErrorByLineAndColumn() {
        var file = read(HEAD + "99999,2024-01-01,2024-10-31,60,40,dst,provisional,1\n"
                + "07201,2024-02-31,2024-10-31,-1,4x,dst,provisional,1\n"
                + "07201,2024-11-01,2024-10-31,1,1,rumour,final,1\n");

        assertThat(file.errors())
                .extracting(FieldProblem::pointer)
                .containsExactly(
                        "/rows/2/commune",
                        "/rows/3/from",
                        "/rows/3/boys",
                        "/rows/3/girls",
                        "/rows/4/source",
                        "/rows/4/status",
                        "/rows/4/to");
    }

    @Test
    void refusesTheSameRowTwiceAndOtherColumns() {
        var row = "07201,2024-01-01,2024-10-31,60,40,dst,provisional,1\n";

        assertThat(read(HEAD + row + row).errors())
                .extracting(FieldProblem::code)
                .containsExactly("birth_row_twice");
        assertThat(read("commune,name\n07201,x\n").errors())
                .extracting(FieldProblem::code)
                .containsExactly("birth_columns");
        assertThat(read(HEAD).errors()).extracting(FieldProblem::code).containsExactly("birth_file_empty");
        assertThat(read("\"").errors()).isNotEmpty();
    }

    @Test
    void takesHowManyWereBornAsThirdOrLaterInWhateverOrderTheOptionalColumnsStand() {
        var head = "commune,from,to,boys,girls,source,status,revision,ratio,third_or_more\n";

        var rows = read(head + "07201,2024-01-01,2024-12-31,60,40,dst,official,1,150,12\n"
                        + "07204,2024-01-01,2024-12-31,60,40,dst,official,1,,\n")
                .rows();

        assertThat(rows).extracting(BirthRow::thirdOrMore).containsExactly(12L, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "x", "1.5"})
    void refusesMoreThirdBirthsThanBirthsAndWhatIsNoCount(String thirdOrMore) {
        var head = "commune,from,to,boys,girls,source,status,revision,third_or_more\n";

        assertThat(read(head + "07201,2024-01-01,2024-12-31,60,40,dst,official,1," + thirdOrMore + "\n")
                        .errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/rows/2/third_or_more", "birth_third_or_more"));
    }

    @Test
    void refusesAnOptionalColumnTwiceAndOneThatNobodyKnows() {
        for (var more : List.of("births,births", "order_of_birth")) {
            assertThat(read(HEAD.strip() + "," + more + "\n07201,2024-01-01,2024-12-31,60,40,dst,official,1,100,100\n")
                            .errors())
                    .extracting(FieldProblem::code)
                    .isNotEmpty()
                    .allMatch(List.of("birth_columns", "birth_file_unreadable")::contains);
        }
    }

    @Test
    void findsWhatASourcePublishedAgainstItsOwnCounts() {
        var published = HEAD.strip() + ",births,ratio\n";
        var counts = "07201,2024-01-01,2024-10-31,6109,5365,dst,provisional,1,";

        assertThat(read(published + counts + "11474,113.9\n").errors()).isEmpty();
        assertThat(read(published + counts + "11474,\"113,9\"\n").errors()).isEmpty();
        assertThat(read(published + counts + ",\n").rows()).hasSize(1);
        assertThat(read(published + counts + "11474,113.5\n").errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/rows/2/ratio", "birth_ratio"));
        assertThat(read(published + counts + "11475,113.9\n").errors())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/rows/2/births", "birth_total"));
        assertThat(read(published + counts + "many,-1\n").errors()).hasSize(2);
        assertThat(read(published + "07201,2024-01-01,2024-10-31,1,0,dst,provisional,1,1,100\n")
                        .errors())
                .extracting(FieldProblem::code)
                .containsExactly("birth_ratio");
    }

    @Test
    void takesTenThousandRowsAndNoMore() {
        var rows = new StringBuilder(HEAD);
        for (var revision = 0; revision <= BirthFile.MOST_ROWS; revision++) {
            rows.append("07201,2024-01-01,2024-10-31,60,40,dst,provisional,")
                    .append(revision)
                    .append('\n');
        }

        assertThat(read(rows.toString()).errors())
                .extracting(FieldProblem::code)
                .containsExactly("birth_too_many_rows");
    }

    @Test
    void takesInventedCountsInADemonstrationProvinceOnly() {
        var invented = HEAD + "07201,2024-01-01,2024-10-31,60,40,demonstration,provisional,1\n";

        assertThat(read(invented).errors()).extracting(FieldProblem::code).containsExactly("birth_source");
        var shown = new BirthFile(invented, BirthFileTests::commune, true, TODAY).read();
        assertThat(shown.errors()).isEmpty();
        assertThat(shown.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.source().name(Locale.of("vi"))).isEqualTo("Số liệu trình diễn"));
    }

    private static BirthFile read(String text) {
        return new BirthFile(text, BirthFileTests::commune, false, TODAY).read();
    }

    private static Optional<UnitVersion> commune(String code, LocalDate on) {
        return code.startsWith("07")
                ? Optional.of(new UnitVersion(
                        code + "@2004-07-08",
                        code,
                        UnitLevel.COMMUNE,
                        "Xã",
                        code,
                        "24/213/" + code + "/",
                        LocalDate.of(2004, 7, 8),
                        null))
                : Optional.empty();
    }
}
