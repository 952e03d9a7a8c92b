package vn.canbang.reporting.submission;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.OwingUnits;
import vn.canbang.reporting.calendar.OwnReporters;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.figure.FigureEntry.Automatic;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.Boundaries;
import vn.canbang.reporting.measure.BoundariesOfDay;
import vn.canbang.reporting.measure.MeasureSlice;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.reporting.reading.MeasureReading;
import vn.canbang.starter.access.UnitPath;

/**
 * Reads what services and files say of a unit's own part of a report. What organisations report for themselves is left
 * to them, so that nothing is counted twice.
 */
@Component
class Prefilling {

    private final MeasureReading measures;
    private final PrefilledBirths births;
    private final OwingUnits owing;
    private final ReportForms forms;
    private final BoundariesOfDay boundaries;
    private final Clock clock;

    Prefilling(
            MeasureReading measures,
            PrefilledBirths births,
            OwingUnits owing,
            ReportForms forms,
            BoundariesOfDay boundaries,
            Clock clock) {
        this.boundaries = boundaries;
        this.measures = measures;
        this.births = births;
        this.owing = owing;
        this.forms = forms;
        this.clock = clock;
    }

    /** The own part of each measure that somebody supplies. */
    Map<MeasureName, Automatic> read(Submission submission, ReportingPeriod period) {
        var form = forms.of(submission);
        var slices = slicesOf(submission, owing.ownReporters(period), boundaries.on(period.cutOff()));
        var numbers = new HashMap<MeasureName, Automatic>();
        var added = form.measures().stream()
                .filter(measure -> !form.isCounted(measure) && !form.isRead(measure))
                .toList();
        numbers.putAll(published(added, slices, period));
        numbers.putAll(readAnew(submission, submission.consolidation().orElse(Consolidation.NONE), period));
        if (submission.obligation().tier() == Tier.PROVINCE) {
            numbers.putAll(births.numbers(form, submission, period));
        }
        return numbers;
    }

    /** The births that the report takes over, of its period and of the years before it. */
    List<RecordedBirths> births(Submission submission, ReportingPeriod period) {
        return births.of(submission, period);
    }

    /**
     * What counts as the unit's own part, with what the units had that went into it; what was left of a split one is the part of
     * the level above. An organisation's own part is what it owns, with what those owned whose work it goes on with.
     */
    static List<MeasureSlice> slicesOf(Submission submission, OwnReporters reporters, Boundaries atCutOff) {
        var path = submission.obligation().unit().path();
        var owner = submission.owner();
        return switch (submission.obligation().tier()) {
            case COMMUNE -> with(atCutOff, MeasureSlice.under(path), reporters);
            case DISTRICT, PROVINCE -> with(atCutOff, MeasureSlice.at(path), reporters);
            case ORGANISATION ->
                owner == null
                        ? List.of(MeasureSlice.at(path))
                        : owned(owner, reporters.predecessorsOf(owner), path.substring(0, 3));
        };
    }

    private static List<MeasureSlice> owned(UUID owner, Set<UUID> predecessors, String province) {
        return Stream.concat(Stream.of(owner), predecessors.stream().sorted())
                .map(each -> MeasureSlice.ownedBy(each, province))
                .toList();
    }

    private static List<MeasureSlice> with(Boundaries atCutOff, MeasureSlice own, OwnReporters reporters) {
        return Stream.concat(Stream.of(own), atCutOff.formerlyAt(own.path()).stream())
                .map(slice -> slice.without(reporters.counted()))
                .toList();
    }

    /** Distinct counts over the own part and the included units together, each member once; and how reports came in. */
    Map<MeasureName, Automatic> readAnew(Submission submission, Consolidation sums, ReportingPeriod period) {
        var form = forms.of(submission);
        var slices = new ArrayList<>(slicesOf(submission, owing.ownReporters(period), boundaries.on(period.cutOff())));
        slices.addAll(sums.slices());
        var numbers = new HashMap<MeasureName, Automatic>();
        numbers.putAll(
                published(form.measures().stream().filter(form::isCounted).toList(), slices, period));
        var span = new MeasureSpan(period.from(), period.cutOff());
        var unit = new UnitPath(submission.obligation().unit().path());
        numbers.putAll(automatic(measures.readOwn(form.measures(), unit, span), period));
        return numbers;
    }

    /** What the unit itself adds to each distinct count, each member once. */
    Map<MeasureName, Automatic> ownCounted(Submission submission, ReportingPeriod period) {
        var form = forms.of(submission);
        return published(
                form.measures().stream().filter(form::isCounted).toList(),
                slicesOf(submission, owing.ownReporters(period), boundaries.on(period.cutOff())),
                period);
    }

    private Map<MeasureName, Automatic> published(
            Collection<MeasureName> names, List<MeasureSlice> slices, ReportingPeriod period) {
        var span = new MeasureSpan(period.from(), period.cutOff());
        return automatic(measures.readPublished(names, slices, span).amounts(), period);
    }

    private Map<MeasureName, Automatic> automatic(Map<MeasureName, Amount> amounts, ReportingPeriod period) {
        var numbers = new HashMap<MeasureName, Automatic>();
        amounts.forEach((measure, amount) -> numbers.put(
                measure, new Automatic(amount.value(), false, period.cutOff(), clock.instant(), amount.documents())));
        return numbers;
    }
}
