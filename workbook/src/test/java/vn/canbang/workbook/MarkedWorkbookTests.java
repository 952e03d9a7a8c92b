package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedWorkbookTests {

    @Test
    void saysBesideEachRowWhatIsWrongAndKeepsItsNumber() {
        var sent = WorkbookReader.read(SentFile.ofData("<row r=\"3\">" + SentFile.text("A3", "=Trạm")
                        + "<c r=\"B3\"><f>1+1</f><v>2</v></c></row><row r=\"6\">" + SentFile.text("A6", "Phòng khám")
                        + "<c r=\"B6\"><v>-12</v></c><c r=\"D6\"><v>7</v></c></row>")
                .bytes());

        var marked = WorkbookReader.read(MarkedWorkbook.of(sent, Map.of(3, "Dòng 3, cột Mã: là công thức")));

        assertThat(marked.headings()).containsExactly("Tên", "Mã", "", "", "Lỗi");
        assertThat(marked.sheet()).isEqualTo("Dữ liệu");
        assertThat(marked.rows()).extracting(SheetRow::number).containsExactly(3, 6);
        assertThat(marked.rows().getFirst().cells())
                .containsExactly(
                        SheetCell.text("=Trạm"),
                        SheetCell.text("=1+1"),
                        SheetCell.blank(),
                        SheetCell.blank(),
                        SheetCell.text("Dòng 3, cột Mã: là công thức"));
        assertThat(marked.rows().getLast().cells())
                .containsExactly(
                        SheetCell.text("Phòng khám"), SheetCell.number(-12), SheetCell.blank(), SheetCell.number(7));
    }

    @Test
    void leavesOffWhatWasMarkedBefore() {
        var sent = WorkbookReader.read(SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", "Trạm") + "</row>")
                .bytes());
        var once = WorkbookReader.read(MarkedWorkbook.of(sent, Map.of(2, "trùng")), List.of("Tên"));

        var twice = WorkbookReader.read(MarkedWorkbook.of(once, Map.of(2, "khác")), List.of("Tên"));

        assertThat(twice.headings()).containsExactly("Tên", "Mã", "Lỗi");
        assertThat(twice.rows().getFirst().cell(MarkedWorkbook.ERROR_HEADING).text())
                .isEqualTo("khác");
    }
}
