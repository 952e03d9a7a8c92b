package vn.canbang.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The Word file, read back as an officer's Word would read it. */
class WordReportTests {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    @Test
    void printsEveryFigureOfEveryPartAsTheSnapshotHoldsIt() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var tables = read(report).getTables();

        var parts = report.parts().stream()
                .filter(part -> !part.figures().isEmpty())
                .toList();
        for (int table = 0; table < parts.size(); table++) {
            var rows = rowsOf(tables.get(table + 1));
            var figures = parts.get(table).figures();
            assertThat(rows).hasSize(figures.size() + 1);
            for (int line = 0; line < figures.size(); line++) {
                assertThat(rows.get(line + 1))
                        .startsWith(
                                String.valueOf(line + 1),
                                figures.get(line).name(),
                                figures.get(line).unit(),
                                figures.get(line).value().text());
            }
        }
    }

    @Test
    void printsEveryCellOfTheAnnexesAndTheirTotals() throws IOException {
        var report = ReportFixture.anApprovedReport();
        var annex = report.annexes().getFirst();
        var tables = read(report).getTables();

        var printed = rowsOf(tables.get(tables.size() - 3));

        assertThat(printed).hasSize(annex.rows().size() + 2);
        for (int line = 0; line < annex.rows().size(); line++) {
            assertThat(printed.get(line + 1).subList(2, 5))
                    .isEqualTo(annex.rows().get(line).cells().stream()
                            .map(FigureValue::text)
                            .toList());
        }
        assertThat(printed.getLast()).containsExactly("", "Tổng của 18/21 đơn vị", "2.790", "2.340", "83,9");
    }

    @Test
    void saysWhatIsMissingInsteadOfPrintingZero() throws IOException {
        var figures = List.of(
                figure(FigureValue.absent(FigureState.NOT_SUPPLIED)),
                figure(FigureValue.absent(FigureState.UNDEFINED)),
                figure(FigureValue.absent(FigureState.TOO_FEW)),
                figure(FigureValue.of(0)));

        var rows = rowsOf(read(ReportFixture.aReportWith(figures.toArray(ReportFigure[]::new)))
                .getTables()
                .get(1));

        assertThat(rows)
                .extracting(row -> row.get(3))
                .containsExactly("Kết quả", "Chưa được cung cấp", "–", "Chưa đủ cơ sở thống kê", "0");
    }

    @Test
    void keepsAValueSetByHandVisibleWithItsReason() throws IOException {
        var overridden = figure(FigureValue.of(34)).overriding(FigureValue.of(36), "hai cam kết ký trùng");

        var rows =
                rowsOf(read(ReportFixture.aReportWith(overridden)).getTables().get(1));

        assertThat(rows.get(1).getLast()).isEqualTo("Sửa tay: số tự động 36; lý do: hai cam kết ký trùng");
    }

    @Test
    void printsARatioWithItsSumsAndItsInterval() throws IOException {
        var ratio = figure(FigureValue.of(new BigDecimal("112.04"), 1))
                .withFraction(new BigDecimal(5600), new BigDecimal(5000))
                .withInterval(new FigureInterval(new BigDecimal("107.81"), new BigDecimal("116.35"), 10_600));

        var rows = rowsOf(read(ReportFixture.aReportWith(ratio)).getTables().get(1));

        assertThat(rows.get(1).get(3)).isEqualTo("112,0");
        assertThat(rows.get(1).getLast()).isEqualTo("5.600/5.000\nKhoảng tin cậy 95%: 107,8 đến 116,4; 10.600 trẻ");
    }

    @Test
    void setsTheHeadInTwoColumnsWithoutLines() throws IOException {
        var head = read(ReportFixture.anApprovedReport()).getTables().getFirst();

        assertThat(rowsOf(head).getFirst())
                .containsExactly(
                        "UBND tỉnh Bắc Giang\nSở Y tế\n",
                        "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n");
        assertThat(rowsOf(head).getLast()).containsExactly("Số: 215/BC-SYT", "Bắc Giang, ngày 05 tháng 12 năm 2024");
        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
    }

    @Test
    void laysAFourSheetsWithTheMarginsOfTheDecree() throws IOException {
        var sections = sectionsOf(read(ReportFixture.anApprovedReport()));

        assertThat(sections)
                .extracting(section -> section.getPgSz().getOrient())
                .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE, STPageOrientation.PORTRAIT);
        assertThat(sections).allSatisfy(section -> {
            var margins = section.getPgMar();
            assertThat(millimetres(margins.getTop())).isBetween(20.0, 25.0);
            assertThat(millimetres(margins.getBottom())).isBetween(20.0, 25.0);
            assertThat(millimetres(margins.getLeft())).isBetween(30.0, 35.0);
            assertThat(millimetres(margins.getRight())).isBetween(14.99, 20.0);
        });
        assertThat(millimetres(sections.getFirst().getPgSz().getW())).isBetween(209.9, 210.1);
        assertThat(millimetres(sections.getFirst().getPgSz().getH())).isBetween(296.9, 297.1);
    }

    @Test
    void numbersPagesOnTopFromTheSecondPageOn() throws IOException {
        var document = read(ReportFixture.anApprovedReport());
        var sections = sectionsOf(document);

        assertThat(sections.getFirst().isSetTitlePg()).isTrue();
        assertThat(sections.subList(1, sections.size())).noneMatch(CTSectPr::isSetTitlePg);
        assertThat(document.getHeaderList())
                .filteredOn(header -> fieldsOf(header).contains("PAGE"))
                .singleElement()
                .satisfies(header ->
                        assertThat(header.getParagraphArray(0).getStyle()).isEqualTo("Header"));
    }

    @Test
    void usesStylesThatTheFileDefinesAndRepeatsTableHeads() throws IOException {
        var document = read(ReportFixture.anApprovedReport());

        assertThat(document.getParagraphs())
                .allSatisfy(paragraph -> assertThat(document.getStyles().getStyle(paragraph.getStyle()))
                        .isNotNull());
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getStyle)
                .contains("Heading1", "Heading2", "BodyText", "AnnexNumber");
        assertThat(document.getTables())
                .filteredOn(table -> "TableGrid".equals(table.getStyleID()))
                .isNotEmpty()
                .allMatch(table -> table.getRow(0).isRepeatHeader());
        for (var style : WordStyle.values()) {
            assertThat(document.getStyles().getStyle(style.id()))
                    .as(style.name())
                    .isNotNull();
        }
    }

    @Test
    void marksADraftAndLeavesItsNumberEmpty() throws IOException {
        var document = read(ReportFixture.aDraft());

        assertThat(rowsOf(document.getTables().getFirst()).getLast())
                .containsExactly("Số:        /BC-SYT\nDỰ THẢO", "Bắc Giang, ngày      tháng      năm        ");
        assertThat(document.getHeaderList()).anyMatch(header -> header.getText().contains("DỰ THẢO"));
        assertThat(textOf(read(ReportFixture.anApprovedReport()))).doesNotContain("DỰ THẢO");
    }

    @Test
    void namesTheUnitsThatAreMissingAndTheDayOfTheFigures() throws IOException {
        var document = read(ReportFixture.anApprovedReport());

        assertThat(textOf(document))
                .contains("Số liệu tính đến ngày 24/11/2024; ước cả năm. Tổng của 18/21 đơn vị")
                .contains("Đơn vị chưa nộp báo cáo");
        assertThat(rowsOf(document.getTables().getLast()))
                .contains(List.of("1", "xã Tân Mỹ", "07201"), List.of("3", "xã Đồng Sơn", "00001"));
    }

    @Test
    void endsWithRecipientsAndWhoSigns() throws IOException {
        var tables = read(ReportFixture.anApprovedReport()).getTables();
        var closing = rowsOf(tables.get(tables.size() - 4)).getFirst();

        assertThat(closing.getFirst())
                .isEqualTo("Nơi nhận:\n- Như trên;\n- Lãnh đạo Sở Y tế;\n- UBND các huyện, thành phố;\n- Lưu: VT, DS.");
        assertThat(closing.getLast()).isEqualTo("KT. Giám đốc\nPhó Giám đốc\nNguyễn Văn Mẫu");
    }

    @Test
    void givesTheSameBytesForTheSameSnapshot() {
        var report = ReportFixture.anApprovedReport();

        assertThat(new WordReport().write(report, PaperMark.NONE))
                .isEqualTo(new WordReport().write(report, PaperMark.NONE));
    }

    @Test
    void saysOnEveryPageThatFiguresWereInvented() throws IOException {
        var marked = read(ReportFixture.anApprovedReport(), PaperMark.DEMONSTRATION);

        assertThat(marked.getHeaderList())
                .hasSize(2)
                .allSatisfy(header -> assertThat(header.getText()).contains("SỐ LIỆU TRÌNH DIỄN"));
        assertThat(read(ReportFixture.anApprovedReport()).getHeaderList())
                .allSatisfy(header -> assertThat(header.getText()).doesNotContain("TRÌNH DIỄN"));
    }

    private static ReportFigure figure(FigureValue value) {
        return ReportFigure.of("COM-03", "Số cam kết ký bổ sung", "cam kết", value, FigureOrigin.AUTOMATIC);
    }

    private static XWPFDocument read(ReportSnapshot report) throws IOException {
        return read(report, PaperMark.NONE);
    }

    private static XWPFDocument read(ReportSnapshot report, PaperMark mark) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new WordReport().write(report, mark)));
    }

    private static List<List<String>> rowsOf(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(WordReportTests::textOf)
                        .toList())
                .toList();
    }

    private static String textOf(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static String textOf(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
    }

    private static List<CTSectPr> sectionsOf(XWPFDocument document) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private static String fieldsOf(XWPFHeader header) {
        return header.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
                .map(field -> field.getInstr())
                .collect(Collectors.joining());
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS_PER_MILLIMETRE;
    }
}
