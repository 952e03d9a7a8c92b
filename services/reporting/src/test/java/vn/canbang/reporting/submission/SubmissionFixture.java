package vn.canbang.reporting.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.DueDate;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.Organisation;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.figure.FigureEntry.Typed;
import vn.canbang.reporting.figure.PlanFrame;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioRules;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** Reports in the states that tests begin from. */
public final class SubmissionFixture {

    static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.shipped();
    public static final ReportForm FORM = ReportForm.of(CATALOGUE, Set.of("II.2", "II.4", "II.6"));
    static final MeasureName SIGNED = MeasureName.of("commitments.households_signed");
    static final MeasureName HOUSEHOLDS = MeasureName.of("commitments.households_total");
    static final MeasureName SESSIONS = MeasureName.of("campaigns.direct_sessions");

    public static final Person OFFICER = new Person("officer", "Nguyễn Thị Hoa");
    public static final Person REVIEWER = new Person("reviewer", "Trần Văn Bình");
    static final Person LEADER = new Person("leader", "Lê Thị Mai");
    public static final LocalDate TODAY = LocalDate.of(2024, 11, 16);

    private static final UUID PERIOD = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 11, 24);
    private static final Instant READ = Instant.parse("2024-11-16T03:00:00Z");

    private SubmissionFixture() {}

    public static OwingUnit owing(Tier tier, Mode mode, String path, @Nullable Organisation body) {
        var segments = path.split("/");
        var code = segments[segments.length - 1];
        var level = switch (code.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
        var unit = new UnitVersion(code + "@2004-07-08", code, level, "Xã", code, path, LocalDate.of(2004, 7, 8), null);
        var receiver = tier == Tier.PROVINCE
                ? null
                : tier == Tier.ORGANISATION
                        ? path.substring(0, 3)
                        : path.substring(0, path.length() - code.length() - 1);
        return new OwingUnit(
                PERIOD, tier, mode, unit, body, receiver, path, new DueDate(LocalDate.of(2024, 11, 18), mode));
    }

    public static OwingUnit commune(String code) {
        return owing(Tier.COMMUNE, Mode.DIRECTIVE, "24/213/" + code + "/", null);
    }

    static OwingUnit partner(String name) {
        var body = new Organisation(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "department",
                "own",
                "24/",
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null);
        return owing(Tier.ORGANISATION, Mode.REQUEST, "24/", body);
    }

    public static Submission draftOf(OwingUnit owing, Map<MeasureName, Long> automatic) {
        var submission = Submission.owedBy(owing);
        var numbers = new LinkedHashMap<MeasureName, Automatic>();
        automatic.forEach((measure, value) -> numbers.put(measure, new Automatic(value, false, CUT_OFF, READ, 1)));
        var entries = FigureEntries.forMeasures(FORM.measures()).refreshed(FORM.measures(), numbers);
        submission.draft(entries, List.of());
        return submission;
    }

    static Submission aDraft() {
        return draftOf(commune("07201"), Map.of(SIGNED, 110L, HOUSEHOLDS, 118L));
    }

    static Submission aSubmitted() {
        return submitted(aDraft());
    }

    static Submission submitted(Submission draft) {
        draft.submit(OFFICER, new SignedPaper("12/BC-TYT", TODAY), TODAY, List.of(), List.of());
        return draft;
    }

    static Submission accepted(OwingUnit owing, Map<MeasureName, Long> automatic) {
        var submission = submitted(draftOf(owing, automatic));
        submission.accept(REVIEWER);
        return submission;
    }

    static Submission aProvinceDraft() {
        return draftOf(owing(Tier.PROVINCE, Mode.DIRECTIVE, "24/", null), Map.of());
    }

    static Submission typed(Submission submission, MeasureName measure, long value, String reason) {
        submission.enter(submission.entries().typed(measure, new Typed(value, null, reason)));
        return submission;
    }

    static SubmissionFigures figuresOf(Submission submission) {
        return new SubmissionFigures(
                submission, FORM, () -> new RatioRules(new MinimumBirths(500), 3), PlanFrame.NONE, Locale.of("vi"));
    }

    static List<Finding> findingsOf(Submission submission) {
        return new SubmissionChecks(figuresOf(submission), submission, null, List.of()).findings();
    }

    static long numberOf(Submission submission, MeasureName measure) {
        return submission.entries().of(measure).orElseThrow();
    }

    static FigureEntry entryOf(Submission submission, MeasureName measure) {
        return submission.entries().find(measure).orElseThrow();
    }

    public static Map<UUID, Submission> byId(Submission... submissions) {
        var all = new LinkedHashMap<UUID, Submission>();
        Arrays.stream(submissions).forEach(submission -> all.put(submission.id(), submission));
        return all;
    }
}
