package vn.canbang.reporting.submission.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.FigureInterval;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.reading.TargetReading;
import vn.canbang.reporting.submission.Consolidation;
import vn.canbang.reporting.submission.FigureLine;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.web.SubmissionView.ContributionsView;
import vn.canbang.reporting.submission.web.SubmissionView.FigureView;
import vn.canbang.reporting.submission.web.SubmissionView.IntervalView;
import vn.canbang.reporting.submission.web.SubmissionView.OverrideView;
import vn.canbang.reporting.submission.web.SubmissionView.TargetView;
import vn.canbang.starter.web.Act;

/** Makes the views of a report's figures, each with its origin and what was set by hand. */
record FigureViews(
        Submission submission,
        Map<MeasureName, FigureEntry.Automatic> today,
        List<TargetReading.Decided> targets,
        Function<FigureEntry, Optional<Act>> lists,
        Locale locale) {

    FigureView of(FigureLine line) {
        var figure = line.figure();
        var outcome = line.outcome();
        var english = "en".equals(locale.getLanguage());
        var entry = line.entry();
        var automatic = entry == null ? null : entry.automatic();
        var typed = entry == null ? null : entry.typed();
        var aside = line.automatic();
        return new FigureView(
                line.key().value(),
                english ? figure.en() : figure.vi(),
                english ? figure.unit().en() : figure.unit().vi(),
                figure.unit().decimals(),
                outcome.value().state().name().toLowerCase(Locale.ROOT),
                outcome.value().amount(),
                outcome.value().text(),
                line.origin().name().toLowerCase(Locale.ROOT),
                line.editable(),
                outcome.numerator(),
                outcome.denominator(),
                automatic == null ? null : automatic.value(),
                aside == null ? null : aside.value().text(),
                own(entry),
                typed == null ? null : typed.reason(),
                typed == null ? null : typed.source(),
                automatic == null ? null : automatic.cutOff(),
                automatic == null ? null : automatic.readAt(),
                automatic == null ? null : automatic.documents(),
                entry == null ? null : lists.apply(entry).orElse(null),
                entry == null ? null : changedSince(entry),
                contributions(entry),
                interval(outcome.interval(), locale),
                outcome.note(),
                overrides(entry),
                isRatioOfBirths(line) ? targets.stream().map(this::view).toList() : List.of(),
                remarksOn(line.key().value()));
    }

    List<UUID> remarksOn(String item) {
        return submission.review().remarks().stream()
                .filter(remark -> remark.item().equals(item))
                .map(Remark::id)
                .toList();
    }

    /** The own part, told apart only where reports of others are added to it. */
    private static @Nullable Long own(@Nullable FigureEntry entry) {
        return entry == null || entry.below() == null || entry.own().isEmpty()
                ? null
                : entry.own().getAsLong();
    }

    /** What the services say today, when it is not what the report took over. */
    private @Nullable Long changedSince(FigureEntry entry) {
        var taken = entry.automatic();
        var read = today.get(entry.name());
        return read == null || (taken != null && taken.value() == read.value()) ? null : read.value();
    }

    private static @Nullable ContributionsView contributions(@Nullable FigureEntry entry) {
        var below = entry == null ? null : entry.below();
        return below == null ? null : new ContributionsView(below.supplied(), below.of());
    }

    private static @Nullable IntervalView interval(@Nullable FigureInterval interval, Locale locale) {
        return interval == null
                ? null
                : new IntervalView(interval.lower(), interval.upper(), interval.births(), interval.words(locale));
    }

    private List<OverrideView> overrides(@Nullable FigureEntry entry) {
        return entry == null
                ? List.of()
                : submission.consolidation().map(Consolidation::overrides).orElse(List.of()).stream()
                        .filter(override -> override.measure().equals(entry.measure()))
                        .map(override -> new OverrideView(
                                override.unit(), override.value(), override.automatic(), override.reason()))
                        .toList();
    }

    private static boolean isRatioOfBirths(FigureLine line) {
        return line.figure().unit() == FigureUnit.BOYS_PER_100_GIRLS
                && line.figure().reading() == Computation.FORMULA;
    }

    private TargetView view(TargetReading.Decided decided) {
        return new TargetView(
                decided.plan(),
                decided.text(),
                decided.limit(),
                decided.code(),
                decided.words(locale),
                decided.formal(locale).orElse(null));
    }
}
