package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.time.Today;

/** Enters, reviews and withdraws versions of forms. */
@Service
public class TemplateManagement {

    private final FormTemplates templates;
    private final ReadingForms forms;
    private final Clauses clauses;
    private final WordingRules wording;
    private final Today today;

    TemplateManagement(
            FormTemplates templates, ReadingForms forms, Clauses clauses, WordingRules wording, Today today) {
        this.templates = templates;
        this.forms = forms;
        this.clauses = clauses;
        this.wording = wording;
        this.today = today;
    }

    public FormTemplate require(UUID id) {
        return templates.findById(id).orElseThrow(NotFoundException::new);
    }

    /** Enters a version under the next number of its kind; two at once take one number after the other. */
    public FormTemplate enter(TemplateEntry entry, Caller caller, Attempt attempt) {
        var date = today.date();
        var text = entry.text(clauses.policy(entry.validFrom(), date), date);
        wording.forbidden().check(text, date);
        return Overtaken.again(() -> attempt.create(
                templates::findById,
                id -> FormTemplate.draft(id, nextNumber(entry), entry, text, caller.subject()),
                templates::save));
    }

    private int nextNumber(TemplateEntry entry) {
        var all = forms.of(entry.kind()).all();
        return all.isEmpty() ? 1 : all.getFirst().number() + 1;
    }

    /** A second person has read it; what it says is held against the rules of today once more. */
    public FormTemplate review(UUID id, Caller caller, Attempt attempt) {
        return change(id, attempt, template -> {
            wording.forbidden().check(template.text(), today.date());
            template.review(caller.subject(), today.date());
        });
    }

    public FormTemplate withdraw(UUID id, @Nullable LocalDate from, String reason, Attempt attempt) {
        return change(id, attempt, template -> template.withdraw(from, reason, today.date()));
    }

    private FormTemplate change(UUID id, Attempt attempt, Consumer<FormTemplate> act) {
        return attempt.change(() -> require(id), act, templates::save);
    }
}
