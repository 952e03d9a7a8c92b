package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.workbook.SheetCell.Kind;

class WorkbookReaderTests {

    @Test
    void findsCellsByHeadingWithoutAccentsCaseAndSpaces() {
        var table = WorkbookReader.read(SentFile.of("<row r=\"1\">" + SentFile.text("A1", "TÊN  CƠ SỞ (*)")
                        + SentFile.text("B1", Normalizer.normalize("Địa chỉ", Normalizer.Form.NFD))
                        + "</row><row r=\"2\">"
                        + SentFile.text("A2", "Trạm y tế") + SentFile.text("B2", "Thôn 1") + "</row>")
                .bytes());

        var row = table.rows().getFirst();

        assertThat(row.cell("Tên cơ sở")).isEqualTo(SheetCell.text("Trạm y tế"));
        assertThat(row.cell("dia chi").text()).isEqualTo("Thôn 1");
        assertThat(row.cell("Số điện thoại").isBlank()).isTrue();
        assertThat(table.has("địa chỉ")).isTrue();
        assertThat(table.headings()).containsExactly("TÊN  CƠ SỞ (*)", "Địa chỉ");
    }

    @Test
    void numbersRowsAsExcelShowsThemAndPassesOverEmptyOnes() {
        var table = WorkbookReader.read(SentFile.ofData("<row r=\"2\"/><row r=\"5\">" + SentFile.text("A5", "Trạm")
                        + "</row><row r=\"7\">" + SentFile.text("A7", "   ") + "</row><row>"
                        + "<c t=\"inlineStr\"><is><t>Phòng khám</t></is></c></row>")
                .bytes());

        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(5, 8);
        assertThat(table.rows().getLast().cell("Tên").text()).isEqualTo("Phòng khám");
    }

    @Test
    void findsTheHeadingsBelowATitle() {
        byte[] file = SentFile.of("<row r=\"1\">" + SentFile.text("A1", "DANH SÁCH CƠ SỞ") + "</row><row r=\"3\">"
                        + SentFile.text("A3", "Tên") + SentFile.text("B3", "Mã") + "</row><row r=\"4\">"
                        + SentFile.text("A4", "Trạm") + "</row>")
                .bytes();

        var table = WorkbookReader.read(file, List.of("Mã", "Tên", "Địa chỉ"));

        assertThat(table.headRow()).isEqualTo(3);
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(4);
    }

    @Test
    void readsTheFirstSheetThatCanBeSeenOrTheOneThatIsAskedFor() {
        byte[] file = SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", "hidden") + "</row>")
                .with(
                        SentFile.WORKBOOK,
                        SentFile.workbook("<sheet name=\"Ẩn\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Nhập\" sheetId=\"2\" r:id=\"rId2\"/>"))
                .with(
                        SentFile.WORKBOOK_LINKS,
                        SentFile.links(SentFile.link("rId1", "worksheet", "worksheets/sheet1.xml")
                                + SentFile.link("rId2", "worksheet", "worksheets/sheet2.xml")))
                .with(
                        "xl/worksheets/sheet2.xml",
                        SentFile.sheet("<row r=\"1\">" + SentFile.text("A1", "Khác") + "</row>"))
                .bytes();

        assertThat(WorkbookReader.read(file).sheet()).isEqualTo("Nhập");
        assertThat(WorkbookReader.read(file, List.of(), "ẩn").rows()).hasSize(1);
        assertThatExceptionOfType(WorkbookRefusedException.class)
                .isThrownBy(() -> WorkbookReader.read(file, List.of(), "Không có"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.NO_SHEET));
    }

    @Test
    void refusesTwoColumnsOfTheSameName() {
        byte[] file = SentFile.of("<row r=\"1\">" + SentFile.text("A1", "Mã") + SentFile.text("B1", "MÃ ") + "</row>")
                .bytes();

        assertThatExceptionOfType(WorkbookRefusedException.class)
                .isThrownBy(() -> WorkbookReader.read(file))
                .satisfies(refused -> assertThat(refused.subject()).contains("MÃ"))
                .withMessageContaining("“MÃ”");
    }

    @Test
    void refusesASheetWithoutAnything() {
        byte[] file = SentFile.of("<row r=\"1\"/>").bytes();

        assertThatExceptionOfType(WorkbookRefusedException.class)
                .isThrownBy(() -> WorkbookReader.read(file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.NO_HEADINGS));
    }

    @Test
    @Tag("S39")
    void neverTakesTheResultOfAFormula() {
        assertThat(cell("<f>1+1</f><v>2</v>", "")).isEqualTo(new SheetCell(Kind.FORMULA, "=1+1"));
        assertThat(cell("<f t=\"shared\" si=\"0\"/><v>2</v>", "")).isEqualTo(new SheetCell(Kind.FORMULA, "="));
        assertThat(cell("<f>HYPERLINK(\"x\")</f><v>2</v>", " t=\"str\"").kind()).isEqualTo(Kind.FORMULA);
    }

    @Test
    void tellsNumbersInPlainDigits() {
        assertThat(cell("<v>1276</v>", "")).isEqualTo(SheetCell.number(1276));
        assertThat(cell("<v>1.23456789012345E14</v>", "").text()).isEqualTo("123456789012345");
        assertThat(cell("<v>0.30000000000000004</v>", "").text()).isEqualTo("0.3");
        assertThat(cell("<v>-3.50</v>", "").text()).isEqualTo("-3.5");
        assertThat(cell("<v>1E-400</v>", "").text()).isEqualTo("0");
        assertThat(cell("<v>1E999999999</v>", "").kind()).isEqualTo(Kind.ERROR);
        assertThat(cell("<v>abc</v>", "").kind()).isEqualTo(Kind.ERROR);
    }

    @Test
    void showsTheZerosOfACodeAsItsFormatDoes() {
        var code = styled("<v>1276</v>", " s=\"1\"", SentFile.styles("00000", "Arial"));

        assertThat(code).isEqualTo(new SheetCell(Kind.NUMBER, "01276"));
        assertThat(code.amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("1276"));
    }

    @Test
    void knowsDatesByTheirFormat() {
        String styles = SentFile.styles("dd/mm/yyyy hh:mm", "Arial");

        assertThat(styled("<v>46082</v>", " s=\"3\"", styles)).isEqualTo(SheetCell.date(LocalDate.of(2026, 3, 1)));
        assertThat(styled("<v>46082.354166666664</v>", " s=\"1\"", styles))
                .isEqualTo(SheetCell.moment(LocalDateTime.of(2026, 3, 1, 8, 30)));
        assertThat(styled("<v>0.354166666666667</v>", " s=\"1\"", styles)).isEqualTo(SheetCell.text("08:30"));
        assertThat(styled("<v>-5</v>", " s=\"1\"", styles).kind()).isEqualTo(Kind.ERROR);
        assertThat(styled("<v>46082</v>", " s=\"0\"", styles)).isEqualTo(SheetCell.number(46082));
        assertThat(cell("<v>2026-03-01T00:00:00</v>", " t=\"d\"").text()).isEqualTo("2026-03-01");
    }

    @Test
    void countsDatesFromTheYearOfTheWorkbook() {
        byte[] file = SentFile.ofData("<row r=\"2\"><c r=\"A2\" s=\"3\"><v>44620</v></c></row>")
                .with(SentFile.STYLES, SentFile.styles("0", "Arial"))
                .with(
                        SentFile.WORKBOOK,
                        SentFile.workbook("<sheet name=\"Dữ liệu\" sheetId=\"1\" r:id=\"rId1\"/>")
                                .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"))
                .bytes();

        assertThat(WorkbookReader.read(file).rows().getFirst().at(0).day()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void keepsYesAndNoAndErrors() {
        assertThat(cell("<v>1</v>", " t=\"b\"")).isEqualTo(new SheetCell(Kind.BOOLEAN, "TRUE"));
        assertThat(cell("<v>#N/A</v>", " t=\"e\"")).isEqualTo(new SheetCell(Kind.ERROR, "#N/A"));
        assertThat(cell("", " s=\"0\"").isBlank()).isTrue();
    }

    @Test
    void cleansText() {
        assertThat(text(Normalizer.normalize("Nguyễn Thị Đẹp", Normalizer.Form.NFD)))
                .isEqualTo("Nguyễn Thị Đẹp");
        assertThat(text("\u00A0 Trạm\u00A0y tế\u200B ")).isEqualTo("Trạm y tế");
        assertThat(text("dòng 1_x000D_\ndòng 2 _x005F_x0041_")).isEqualTo("dòng 1\r\ndòng 2 _x0041_");
        assertThat(text("01276")).isEqualTo("01276");
    }

    @Test
    void readsAsManyEscapedCharactersAsThereAre() {
        String words = "&lt;&amp;&#x1EBF;".repeat(1_000);
        byte[] file = SentFile.ofData(("<row><c t=\"inlineStr\"><is><t>" + words + "</t></is></c></row>").repeat(100))
                .bytes();

        assertThat(WorkbookReader.read(file).rows())
                .hasSize(100)
                .allSatisfy(row -> assertThat(row.at(0).text()).isEqualTo("<&ế".repeat(1_000)));
    }

    @Test
    void putsSharedTextTogetherWithoutItsReading() {
        byte[] file = SentFile.ofData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>")
                .with(
                        SentFile.SHARED,
                        "<sst><si><t>Khác</t></si><si><r><t>Trạm </t></r><r><rPr><b/></rPr><t>y tế</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si></sst>")
                .bytes();

        assertThat(WorkbookReader.read(file).rows().getFirst().cell("Tên").text())
                .isEqualTo("Trạm y tế");
    }

    private static SheetCell cell(String content, String attributes) {
        return styled(content, attributes, SentFile.styles("0", "Arial"));
    }

    private static SheetCell styled(String content, String attributes, String styles) {
        byte[] file = SentFile.ofData("<row r=\"2\">" + SentFile.text("A2", "x") + "<c r=\"B2\"" + attributes + ">"
                        + content + "</c></row>")
                .with(SentFile.STYLES, styles)
                .bytes();
        return WorkbookReader.read(file).rows().getFirst().cell("Mã");
    }

    private static String text(String words) {
        return cell("<is><t>" + words + "</t></is>", " t=\"inlineStr\"").text();
    }
}
