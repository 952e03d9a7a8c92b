package vn.canbang.reporting.report;

import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.document.ReportSnapshot;

/** A snapshot as the text that is stored with the report, so that nothing later can change what was approved. */
final class FrozenText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FrozenText() {}

    static String write(ReportSnapshot snapshot) {
        return JSON.writeValueAsString(snapshot);
    }

    static ReportSnapshot read(String text) {
        return JSON.readValue(text, ReportSnapshot.class);
    }

    /** The same report with the number and date that the clerk gave; every figure stays as it was. */
    static ReportSnapshot numbered(ReportSnapshot report, DocumentNumber number, LocalDate on) {
        return new ReportSnapshot(
                report.issuer(),
                number,
                report.approved(),
                report.place(),
                on,
                report.type(),
                report.subject(),
                report.addressees(),
                report.bases(),
                report.span(),
                report.revisionNote(),
                report.opening(),
                report.parts(),
                report.annexes(),
                report.coverage(),
                report.recipients(),
                report.signing(),
                report.takenAt());
    }
}
