package vn.canbang.reporting.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwnReporters;
import vn.canbang.reporting.figure.CountedBelow;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.figure.FigureEntry.Below;
import vn.canbang.reporting.figure.OverrideBelow;
import vn.canbang.reporting.figure.ReportForm;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.MeasureSlice;

/**
 * Adds up the accepted reports under a unit. Distinct counts and births are left out: they are read anew for the whole.
 * Contributions of partners that were only asked stand beside the sums, never in them.
 */
public final class Summing {

    private final ReportForm form;
    private final List<OwingUnit> owing;
    private final Map<UUID, Submission> begun;

    /** @param begun the reports that exist, by id */
    public Summing(ReportForm form, List<OwingUnit> owing, Map<UUID, Submission> begun) {
        this.form = form;
        this.owing =
                owing.stream().filter(unit -> unit.mode() == Mode.DIRECTIVE).toList();
        this.begun = begun;
    }

    /** The reports that count. */
    public List<Submission> included() {
        var included = new ArrayList<Submission>();
        for (var unit : owing) {
            var submission = begun.get(unit.submission());
            if (submission != null && submission.state().isAccepted()) {
                included.add(submission);
            }
        }
        return included;
    }

    public Map<MeasureName, Below> sums() {
        var included = included();
        var sums = new HashMap<MeasureName, Below>();
        for (var measure : form.measures()) {
            if (form.isCounted(measure) || form.isRead(measure)) {
                continue;
            }
            long sum = 0;
            var supplied = 0;
            var asked = 0;
            for (var submission : included) {
                var entry = submission.entries().find(measure);
                asked += entry.isPresent() ? 1 : 0;
                var value = entry.map(FigureEntry::value);
                if (value.isPresent() && value.get().isPresent()) {
                    sum = Math.addExact(sum, value.get().getAsLong());
                    supplied++;
                }
            }
            if (asked > 0) {
                sums.put(measure, new Below(sum, supplied, asked, communesWithAny(measure, included)));
            }
        }
        return sums;
    }

    /** Distinct counts as the included reports tell them, which are never added up. */
    public List<CountedBelow> counted(Map<MeasureName, Automatic> own) {
        var included = included();
        var counted = new ArrayList<CountedBelow>();
        for (var measure : form.measures()) {
            var told = form.isCounted(measure)
                    ? told(measure, included)
                    : LongStream.empty().summaryStatistics();
            if (told.getCount() > 0) {
                var ownPart = own.get(measure);
                counted.add(new CountedBelow(
                        measure.value(),
                        told.getMax(),
                        Math.addExact(told.getSum(), ownPart == null ? 0 : ownPart.value()),
                        told.getCount() == included.size()));
            }
        }
        return counted;
    }

    private static LongSummaryStatistics told(MeasureName measure, List<Submission> included) {
        return included.stream()
                .map(submission -> submission.entries().of(measure))
                .flatMapToLong(value -> value.stream())
                .summaryStatistics();
    }

    /** The communes that have any, each once: what an organisation did is in none of their reports. */
    private static @Nullable Long communesWithAny(MeasureName measure, List<Submission> included) {
        long communes = 0;
        for (var submission : included) {
            var reported = ReportedValues.of(submission);
            var ofReport = reported.communesWithAny(measure);
            if (ofReport.isEmpty() && reported.of(measure).isPresent()) {
                return null;
            }
            communes += ofReport.orElse(0);
        }
        return communes;
    }

    /** @param reporters organisations that report for themselves, whose numbers no unit counts again */
    public Consolidation consolidation(OwnReporters reporters, Boundaries atCutOff) {
        var included = included();
        var ids = included.stream().map(Submission::id).toList();
        var missing = owing.stream()
                .filter(unit -> !ids.contains(unit.submission()))
                .map(unit -> new Consolidation.MissingUnit(
                        unit.submission(), unit.unit().code(), unit.name()))
                .toList();
        var missingBelow = new ArrayList<Consolidation.MissingBelow>();
        var slices = new ArrayList<MeasureSlice>();
        var overrides = new ArrayList<OverrideBelow>();
        for (var submission : included) {
            slices.addAll(Prefilling.slicesOf(submission, reporters, atCutOff));
            overrides.addAll(overridesOf(submission));
            submission.consolidation().ifPresent(below -> {
                missingBelow.addAll(below.missingUnder(submission.obligation().name()));
                slices.addAll(below.slices());
                overrides.addAll(below.overrides());
            });
        }
        var accepted = included.stream().map(Consolidation.Acceptance::of).toList();
        return new Consolidation(
                ids, accepted, missing, missingBelow, slices, overrides, List.of(), explained(included));
    }

    /** Warnings with their reasons, of the included reports and of those that they include. */
    private static List<ExplainedBelow> explained(List<Submission> included) {
        return included.stream()
                .flatMap(submission -> Stream.concat(
                        submission.handingIn().explanations().stream()
                                .map(reason -> new ExplainedBelow(
                                        submission.obligation().name(), reason)),
                        submission.consolidation().map(Consolidation::explained).orElse(List.of()).stream()))
                .toList();
    }

    private static List<OverrideBelow> overridesOf(Submission submission) {
        var overrides = new ArrayList<OverrideBelow>();
        for (var entry : submission.entries().list()) {
            var typed = entry.typed();
            var automatic = entry.automatic();
            if (typed != null && automatic != null) {
                overrides.add(new OverrideBelow(
                        entry.measure(),
                        submission.obligation().name(),
                        typed.value(),
                        automatic.value(),
                        typed.reason() == null ? "" : typed.reason()));
            }
        }
        return overrides;
    }
}
