package vn.canbang.reporting.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.committeeLeader;
import static vn.canbang.reporting.Province.foreigner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.reporting.RunningService;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.document.ReportSnapshot;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.starter.tenant.Tenant;

/** Two yearly reports of Cao Bằng: the later one prints what the earlier one said, and both list their targets. */
class YearBeforeTests extends RunningService {

    private static final Tenant CAO_BANG = new Tenant("cao-bang");
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String SESSIONS = "CAM-01.sessions";
    private static final String NATIONAL = "Chỉ tiêu quốc gia (Quyết định 1679/QĐ-TTg) dưới 109 đến năm 2030";

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private SnapshotMaking making;

    @BeforeEach
    @AfterEach
    void forget() {
        tenants.run(
                CAO_BANG,
                () -> Stream.concat(
                                Stream.of("submissions", "birth_figures", "birth_imports"),
                                MeasureSeeding.COLLECTIONS.stream())
                        .forEach(collection -> mongo.remove(new Query(), collection)));
        province.liveOn("cao-bang", LocalDate.of(2025, 5, 20));
    }

    @Test
    void isWhatTheFrozenReportSaidWhateverBecameOfItsSourcesSince() {
        approved(2024, 20);
        var later = consolidated(2025, 22);

        var sessions = figure(snapshot(later), SESSIONS);

        assertThat(sessions.value().text()).isEqualTo("22");
        assertThat(text(sessions.previous())).isEqualTo("20");
        approve(later);
        assertThat(text(figure(snapshot(later), SESSIONS).previous())).isEqualTo("20");
    }

    @Test
    void hasItsMarkWhereNoReportWasFrozen() {
        consolidated(2024, 20);
        var later = consolidated(2025, 22);

        assertThat(snapshot(later).parts().stream().flatMap(part -> part.figures().stream()))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(text(figure.previous())).isEqualTo("–"));
    }

    @Test
    void isNotPrintedInAPhase() {
        province.liveOn("cao-bang", LocalDate.of(2025, 12, 10));
        var phase = report("giai đoạn 2018 - 2025");
        act(foreigner(), phase, "consolidation", NOTHING).expect(200);

        assertThat(snapshot(phase).parts().stream().flatMap(part -> part.figures().stream()))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.previous()).isNull());
    }

    @Test
    void listsTheTargetsThatWereNotMetAndThoseOfTheComingYear() {
        province.liveOn("cao-bang", LocalDate.of(2025, 12, 10));
        once(foreigner())
                .with("Content-Type", "text/csv")
                .post(API + "/birth-imports?fileName=births.csv", """
                    commune,from,to,boys,girls,source,status,revision
                    01288,2024-01-01,2024-12-31,5600,5000,dst,official,1
                    01273,2025-01-01,2025-11-30,5600,5000,dst,provisional,1
                    """)
                .expect(201);

        var report = snapshot(consolidated(2025, 22));

        assertThat(texts(report, "IV"))
                .contains("Chỉ tiêu không đạt: không quá 107 (So sánh hình thức theo kế hoạch: cao hơn 107).")
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Chỉ tiêu chưa đủ cơ sở thống kê để kết luận: ")
                        .contains(NATIONAL));
        assertThat(texts(report, "V"))
                .containsExactly(
                        "Tiếp tục thực hiện chỉ tiêu chưa đạt: không quá 107.", "Chỉ tiêu năm 2026: " + NATIONAL + ".");
    }

    @Test
    void listsTheTargetsOfThePlanAsLongAsThePlanLasts() {
        var report = snapshot(consolidated(2024, 20));

        assertThat(texts(report, "IV")).isEmpty();
        assertThat(texts(report, "V"))
                .containsExactly(
                        "Chỉ tiêu năm 2025: tăng không quá 1 điểm phần trăm/năm; không quá 107; " + NATIONAL + ".");
    }

    private void approved(int year, long sessions) {
        approve(consolidated(year, sessions));
    }

    private UUID consolidated(int year, long sessions) {
        province.liveOn("cao-bang", LocalDate.of(year, 12, 10));
        var report = report("năm " + year);
        act(foreigner(), report, "consolidation", NOTHING).expect(200);
        act(
                        foreigner(),
                        report,
                        "entries",
                        Map.of("figures", List.of(Map.of("key", SESSIONS, "value", sessions, "source", "Sổ theo dõi"))))
                .expect(200);
        return report;
    }

    private void approve(UUID report) {
        act(committeeLeader("cao-bang", "04/"), report, "approval", NOTHING).expect(200);
    }

    private UUID report(String title) {
        return as(foreigner())
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(period ->
                        ("Báo cáo " + title).equals(period.path("title").asString()))
                .map(period -> UUID.fromString(period.path("id").asString()))
                .map(period -> OwingUnit.submissionOf(period, "04/", null))
                .findFirst()
                .orElseThrow();
    }

    private ReportSnapshot snapshot(UUID report) {
        return tenants.call(CAO_BANG, () -> making.current(requireNonNull(mongo.findById(report, Submission.class))));
    }

    private static ReportFigure figure(ReportSnapshot report, String code) {
        return report.parts().stream()
                .flatMap(part -> part.figures().stream())
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(ReportSnapshot report, String part) {
        return report.parts().stream()
                .filter(each -> each.number().equals(part))
                .flatMap(each -> each.narrative().stream())
                .toList();
    }

    private static @Nullable String text(@Nullable FigureValue value) {
        return value == null ? null : value.text();
    }
}
