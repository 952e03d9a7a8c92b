package vn.canbang.commitments.template.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.template.FormTemplate;
import vn.canbang.commitments.template.TemplateStatus;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.web.Act;

/** What the caller may do to a version of a form now; an act of another role is not named at all. */
@Component
class TemplateActs {

    private final AccessMatrix matrix;
    private final ProblemTexts texts = new ProblemTexts();

    TemplateActs(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    List<Act> of(FormTemplate template, TemplateStatus status, Caller caller) {
        var acts = new ArrayList<Act>();
        if (status == TemplateStatus.DRAFTED && matrix.allows(caller, "template:review")) {
            acts.add(
                    template.wasEnteredBy(caller.subject())
                            ? Act.refused(
                                    "review", texts.detail("template_same_person", LocaleContextHolder.getLocale()))
                            : Act.allowed("review"));
        }
        if (status != TemplateStatus.WITHDRAWN && matrix.allows(caller, "template:withdraw")) {
            acts.add(Act.allowed("withdrawal"));
        }
        return acts;
    }
}
