package vn.canbang.commitments.template;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;

/** Reads the forms of those who sign one by one. */
@Component
public class ReadingForms {

    private final FormTemplates templates;

    ReadingForms(FormTemplates templates) {
        this.templates = templates;
    }

    public FormsInUse now() {
        return new FormsInUse(Arrays.stream(SubjectKind.values())
                .filter(SubjectKind::signsAlone)
                .collect(Collectors.toMap(Function.identity(), this::of)));
    }

    public TemplateVersions of(SubjectKind kind) {
        return new TemplateVersions(templates.findByKindOrderByNumberDesc(kind));
    }
}
