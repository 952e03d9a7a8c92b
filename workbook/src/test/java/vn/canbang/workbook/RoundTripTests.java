package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written is read again as it was. */
class RoundTripTests {

    private static final LocalDateTime FIRST = LocalDateTime.of(1900, 3, 1, 0, 0);

    @Property(tries = 100)
    void tablesComeBackAsTheyWere(@ForAll("tables") List<List<SheetCell>> rows) {
        var columns = IntStream.range(0, 4)
                .mapToObj(column -> SheetColumn.text("Cột " + column))
                .toList();

        var table = WorkbookReader.read(new WorkbookWriter()
                .sheet(SheetLayout.of("Bảng", columns), rows)
                .toBytes());

        assertThat(table.rows()).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(table.rows().get(row).number()).isEqualTo(row + 2);
            for (int column = 0; column < 4; column++) {
                assertThat(table.rows().get(row).cell("Cột " + column))
                        .isEqualTo(rows.get(row).get(column));
            }
        }
    }

    @Provide
    Arbitrary<List<List<SheetCell>>> tables() {
        Arbitrary<SheetCell> any = Arbitraries.oneOf(texts(), whole(), decimals(), moments());
        return any.list().ofSize(4).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<SheetCell> texts() {
        return Arbitraries.of(
                        "01276",
                        "1276",
                        "-5",
                        "=1+1",
                        "＝x",
                        "+84 912 345 678",
                        "@x",
                        "'x",
                        "\"x\"",
                        "a\r\nb\tc",
                        "<&>]]>",
                        "_x0041_",
                        "_x000D_",
                        "TRẠM Y TẾ XÃ ĐỒNG PHÚC",
                        "Nguyễn Thị Ữ",
                        "2026-03-01",
                        "TRUE",
                        "1E5",
                        "#N/A",
                        "\uD83D\uDC76",
                        "012345678901234567890",
                        "a  b",
                        Normalizer.normalize("Hoàng Thị Ếch", Normalizer.Form.NFD))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> SheetCell.text(String.join(" ", words)));
    }

    private static Arbitrary<SheetCell> whole() {
        return Arbitraries.longs()
                .between(-999_999_999_999_999L, 999_999_999_999_999L)
                .map(SheetCell::number);
    }

    private static Arbitrary<SheetCell> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
                .ofScale(6)
                .map(SheetCell::number);
    }

    private static Arbitrary<SheetCell> moments() {
        long days = ChronoUnit.DAYS.between(FIRST.toLocalDate(), LocalDate.of(9999, 12, 31));
        var dates = Arbitraries.longs().between(0, days).map(FIRST.toLocalDate()::plusDays);
        var seconds = Arbitraries.integers().between(0, 86_399);
        return Arbitraries.oneOf(
                dates.map(SheetCell::date),
                dates.flatMap(day -> seconds.map(
                        second -> SheetCell.moment(day.atStartOfDay().plusSeconds(second)))));
    }
}
