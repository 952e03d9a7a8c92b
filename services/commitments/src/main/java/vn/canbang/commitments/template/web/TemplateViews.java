package vn.canbang.commitments.template.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.template.FormTemplate;
import vn.canbang.commitments.template.ReadingForms;
import vn.canbang.commitments.template.TemplateClause;
import vn.canbang.commitments.template.TemplateVersions;
import vn.canbang.commitments.template.Withdrawal;
import vn.canbang.commitments.template.web.TemplateView.TemplateStepView;
import vn.canbang.commitments.template.web.TemplateView.WordedClauseView;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.time.Today;

/** Makes the views of forms; what the law has ended is counted there, never worded. */
@Component
class TemplateViews {

    private final ReadingForms forms;
    private final TemplateActs acts;
    private final Today today;

    TemplateViews(ReadingForms forms, TemplateActs acts, Today today) {
        this.forms = forms;
        this.acts = acts;
        this.today = today;
    }

    /** All versions of the province, or of one kind, the newest of each kind first. */
    List<TemplateView> all(@Nullable SubjectKind subjectKind, Caller caller) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> subjectKind == null || kind == subjectKind)
                .map(forms::of)
                .flatMap(versions -> versions.all().stream().map(each -> row(each, versions, caller)))
                .toList();
    }

    TemplateView row(FormTemplate template, TemplateVersions versions, Caller caller) {
        return view(template, versions, caller, null);
    }

    TemplateView whole(FormTemplate template, Caller caller) {
        return view(
                template,
                forms.of(template.kind()),
                caller,
                template.history().stream().map(TemplateViews::step).toList());
    }

    private TemplateView view(
            FormTemplate template, TemplateVersions versions, Caller caller, @Nullable List<TemplateStepView> history) {
        var date = today.date();
        var text = template.text();
        var status = versions.statusOn(template, date);
        var end = versions.endOf(template);
        var ended =
                text.clauses().stream().filter(clause -> !clause.holdsOn(date)).toList();
        return new TemplateView(
                template.id(),
                template.kind(),
                template.number(),
                status,
                text.title(),
                text.opening(),
                text.clauses().stream()
                        .filter(clause -> clause.holdsOn(date))
                        .map(clause -> new WordedClauseView(clause.kind(), clause.wording(), clause.endsOn()))
                        .toList(),
                ended.size(),
                firstDayWithout(ended),
                text.closing(),
                text.signaturePlaces(),
                text.legalBasis(),
                template.validFrom(),
                template.validTo().orElse(null),
                end.map(Withdrawal::from).orElse(null),
                end.map(Withdrawal::reason).orElse(null),
                history,
                acts.of(template, status, caller),
                template.version());
    }

    private static @Nullable LocalDate firstDayWithout(List<TemplateClause> ended) {
        return ended.stream()
                .map(TemplateClause::endsOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> day.plusDays(1))
                .orElse(null);
    }

    private static TemplateStepView step(HistoryEntry entry) {
        var by = entry.by();
        return new TemplateStepView(
                entry.at(), entry.act(), by == null ? null : by.name(), entry.from(), entry.to(), entry.reason());
    }
}
