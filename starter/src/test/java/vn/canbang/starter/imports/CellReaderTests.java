package vn.canbang.starter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.workbook.SheetCell;

/** What stands in a cell is read as the officer meant it, or not at all. */
@Tag("S40")
class CellReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {"05/11/2024", "5/11/2024", "5-11-24", "05.11.2024", "05112024", "2024-11-05"})
    void readsDatesAsPeopleWriteThem(String written) {
        assertThat(CellReader.date(SheetCell.text(written))).isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @Test
    void readsADateCell() {
        assertThat(CellReader.date(SheetCell.date(LocalDate.of(2024, 11, 5)))).isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32/01/2024", "29/02/2023", "11/2024", "hôm qua", "05/11/1024", "2024"})
    void readsNoDateThatIsNone(String written) {
        assertThatThrownBy(() -> CellReader.date(SheetCell.text(written)))
                .isInstanceOf(RejectedException.class)
                .hasMessage("cell_not_a_date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.120;1120", "1 120;1120", "1,120;1120", "1120;1120", "0;0", "10.600.000;10600000"})
    void readsWholeNumbersAsPeopleWriteThem(String written, long meant) {
        assertThat(CellReader.number(SheetCell.text(written))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.12", "12,5", "1.1200", "mười", "1e3", "9999999999999999999"})
    void readsNoNumberThatIsNoneOrNotWhole(String written) {
        assertThatThrownBy(() -> CellReader.number(SheetCell.text(written))).hasMessage("cell_not_a_number");
    }

    @Test
    void readsANumberCellWhenItIsWhole() {
        assertThat(CellReader.number(SheetCell.number(12))).isEqualTo(12);
        assertThatThrownBy(() -> CellReader.number(SheetCell.number(new BigDecimal("12.5"))))
                .hasMessage("cell_not_a_number");
    }

    @Test
    void writesANameInCapitalsAsNamesAre() {
        assertThat(CellReader.personName(SheetCell.text("NGUYỄN  THỊ ÁNH"))).isEqualTo("Nguyễn Thị Ánh");
        assertThat(CellReader.personName(SheetCell.text("Đỗ Văn An"))).isEqualTo("Đỗ Văn An");
    }

    @Test
    void takesNoTextThatExcelHasMadeADateOf() {
        assertThatThrownBy(() -> CellReader.text(SheetCell.date(LocalDate.of(2024, 2, 1))))
                .hasMessage("cell_turned_into_date");
    }
}
