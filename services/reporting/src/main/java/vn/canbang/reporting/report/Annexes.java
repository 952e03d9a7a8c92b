package vn.canbang.reporting.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.figure.AnnexForm;
import vn.canbang.reporting.submission.ConsolidatingReports;
import vn.canbang.reporting.submission.ReportForms;
import vn.canbang.reporting.submission.Submission;

/** The tables behind a report, as its form asks for them; those of births for the province alone. */
@Component
class Annexes {

    private final ReportForms forms;
    private final ConsolidatingReports consolidating;
    private final FigureAnnexes figures;
    private final LevelAnnexes levels;
    private final CommuneBirths communeBirths;
    private final YearlyBirths yearlyBirths;

    Annexes(
            ReportForms forms,
            ConsolidatingReports consolidating,
            FigureAnnexes figures,
            LevelAnnexes levels,
            CommuneBirths communeBirths,
            YearlyBirths yearlyBirths) {
        this.forms = forms;
        this.consolidating = consolidating;
        this.figures = figures;
        this.levels = levels;
        this.communeBirths = communeBirths;
        this.yearlyBirths = yearlyBirths;
    }

    List<AnnexTable> of(Submission submission) {
        var asked = forms.of(submission).annexes();
        if (!submission.obligation().isConsolidating()) {
            return asked.stream()
                    .filter(AnnexForm::isOfFigures)
                    .map(form -> figures.ofOne(form, submission))
                    .toList();
        }
        if (submission.consolidation().isEmpty()) {
            return List.of();
        }
        var below = consolidating.below(submission);
        var units = new UnitsBelow(submission, below, consolidating.begun(below));
        return asked.stream()
                .map(form -> table(form, units))
                .filter(table -> !table.columns().isEmpty())
                .toList();
    }

    private AnnexTable table(AnnexForm form, UnitsBelow units) {
        var ofProvince = units.submission().obligation().tier() == Tier.PROVINCE;
        return switch (form.making()) {
            case FIGURES_BY_UNIT -> figures.of(form, units);
            case FIGURES_BY_LEVEL -> levels.of(form, units);
            case BIRTHS_BY_COMMUNE -> ofProvince ? communeBirths.of(form, units.submission()) : none(form);
            case BIRTHS_BY_YEAR -> ofProvince ? yearlyBirths.of(form, units.submission()) : none(form);
            case REPORTS_HANDED_IN -> HandedIn.of(form, units);
        };
    }

    private static AnnexTable none(AnnexForm form) {
        return new AnnexTable(form.number(), form.title(), "", List.of(), List.of(), null, null);
    }
}
