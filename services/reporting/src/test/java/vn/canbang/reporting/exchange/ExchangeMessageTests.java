package vn.canbang.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.reporting.disclosure.OutgoingReport;
import vn.canbang.reporting.disclosure.OutgoingReport.OutgoingFigure;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureStatus;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.Issuer;
import vn.canbang.reporting.document.ReportSpan;

/** Figures under the codes of a receiver, in the forms of other systems. */
class ExchangeMessageTests {

    private static final ExchangeCodes MINISTRY =
            new ExchangeCodes("ministry", "SRB_YEAR", Map.of("COM-05.signed", "HH_SIGNED"), Map.of("24", "BACGIANG"));

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2024-01-01, 2024-12-31, 2024, 2024-01-01/P1Y",
        "2024-07-01, 2024-09-30, 2024Q3, 2024-07-01/P3M",
        "2024-02-01, 2024-04-30, '', 2024-02-01/P3M",
        "2023-12-15, 2024-12-14, '', 2023-12-15/P1Y",
        "2018-01-01, 2025-12-31, '', 2018-01-01/P8Y"
    })
    void namesASpanAsOthersDo(LocalDate from, LocalDate to, String dhis2, String adx) {
        var period = new ExchangePeriod(from, to);

        assertThat(period.dhis2().orElse("")).isEqualTo(dhis2);
        assertThat(period.adx()).isEqualTo(adx);
    }

    @Test
    @Tag("S19")
    void leavesOutWhatIsHiddenOrWasSuppliedByNobody() {
        var figures = ExchangedFigures.of(report(), MINISTRY);

        assertThat(figures.values())
                .containsExactly(
                        new ExchangedFigures.DataValue("HH_SIGNED", "BACGIANG", "155"),
                        new ExchangedFigures.DataValue("COM_05_share", "BACGIANG", "71.1"),
                        new ExchangedFigures.DataValue("HH_SIGNED", "213", "152"));
    }

    @Test
    void writesAGroupOfDataValuesForEachUnit() throws Exception {
        var text = AdxMessage.of(ExchangedFigures.of(report(), MINISTRY), Instant.parse("2024-11-24T00:00:00Z"));

        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var adx = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(adx.getNamespaceURI()).isEqualTo("urn:ihe:qrph:adx:2015");
        assertThat(adx.getAttribute("exported")).isEqualTo("2024-11-24T00:00:00Z");
        var groups = adx.getElementsByTagNameNS("urn:ihe:qrph:adx:2015", "group");
        assertThat(groups.getLength()).isEqualTo(2);
        assertThat(groups.item(1).getAttributes().getNamedItem("orgUnit").getNodeValue())
                .isEqualTo("BACGIANG");
        assertThat(groups.item(1).getAttributes().getNamedItem("period").getNodeValue())
                .isEqualTo("2024-01-01/P1Y");
        assertThat(groups.item(1).getChildNodes().getLength()).isEqualTo(2);
    }

    private static OutgoingReport report() {
        var hidden = FigureValue.absent(FigureState.SUPPRESSED);
        var columns = List.of(new AnnexTable.Column("Đã ký", "hộ", "COM-05.signed"));
        var rows = List.of(
                new AnnexTable.Row("213", "Lạng Giang", List.of(FigureValue.of(152))),
                new AnnexTable.Row("214", "Yên Dũng", List.of(hidden)),
                new AnnexTable.Row("24", "Bệnh viện", List.of(FigureValue.of(7))),
                new AnnexTable.Row(null, "Số liệu của chính đơn vị tổng hợp", List.of(FigureValue.of(0))));
        return new OutgoingReport(
                new OutgoingReport.Source(
                        new Issuer(null, "SỞ Y TẾ"),
                        new DocumentNumber("215", "BC-SYT"),
                        LocalDate.of(2024, 11, 20),
                        "Bắc Giang",
                        "BÁO CÁO",
                        "Kết quả năm 2024",
                        Instant.EPOCH),
                new ReportSpan(
                        "24",
                        "Bắc Giang",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2024, 11, 24),
                        FigureStatus.PRELIMINARY),
                new OutgoingReport.LeastShown(5, 10),
                List.of(
                        new OutgoingFigure("COM-05.signed", "Số hộ", "hộ", FigureValue.of(155), null),
                        new OutgoingFigure(
                                "COM-05.share", "Tỷ lệ", "%", FigureValue.of(new BigDecimal("71.1"), 1), null),
                        new OutgoingFigure("COM-09.cases", "Vi phạm", "trường hợp", hidden, null),
                        new OutgoingFigure(
                                "CAM-01.sessions",
                                "Số cuộc",
                                "cuộc",
                                FigureValue.absent(FigureState.NOT_SUPPLIED),
                                null)),
                List.of(new AnnexTable("6", "Cam kết", "Đơn vị", columns, rows, null, null)));
    }
}
