package vn.canbang.commitments.norm.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.norm.NormStatus;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;

/** What the caller may do to a norm now; an act of another role is not named at all. */
@Component
class NormActs {

    private final AccessMatrix matrix;
    private final Today today;
    private final ProblemTexts texts = new ProblemTexts();

    NormActs(AccessMatrix matrix, Today today) {
        this.matrix = matrix;
        this.today = today;
    }

    /** Where there is no norm yet. */
    List<Act> ofNone(Caller caller) {
        return matrix.allows(caller, "norm:record") ? List.of(Act.allowed("record")) : List.of();
    }

    List<Act> of(NormDocument norm, Caller caller) {
        var waits = norm.waiting().isPresent();
        var applies = norm.text()
                .map(text ->
                        norm.statusOn(today.date()).filter(NormStatus::applies).isPresent())
                .orElse(false);
        var acts = new ArrayList<Act>();
        if (matrix.allows(caller, "norm:record")) {
            acts.add(act("record", !waits, "norm_text_waiting"));
            addIf(waits, "withdrawal", acts);
            addIf(applies, "review", acts);
        }
        if (matrix.allows(caller, "norm:check")) {
            if (waits) {
                acts.add(act("confirmation", !norm.wasEnteredBy(caller.subject()), "norm_same_person"));
            }
            if (applies) {
                acts.add(act("repeal", !waits, "norm_text_waiting"));
            }
        }
        return acts;
    }

    private static void addIf(boolean possible, String name, List<Act> acts) {
        if (possible) {
            acts.add(Act.allowed(name));
        }
    }

    private Act act(String name, boolean allowed, String refusal) {
        return allowed ? Act.allowed(name) : Act.refused(name, texts.detail(refusal, LocaleContextHolder.getLocale()));
    }
}
