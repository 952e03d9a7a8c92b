package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.problem.RejectedException;

/** The forms of the province as they stood when some work began, so that many signatures are held against one reading of them. */
public final class FormsInUse {

    private final Map<SubjectKind, TemplateVersions> versions;

    FormsInUse(Map<SubjectKind, TemplateVersions> versions) {
        this.versions = versions.isEmpty() ? Map.of() : new EnumMap<>(versions);
    }

    /**
     * The form on which a kind of signer signed on a day; none when the province had none yet on that day.
     *
     * @param asked the version that whoever records it had before their eyes
     */
    public Optional<FormUse> require(
            SubjectKind kind, LocalDate signedOn, List<ClauseKind> clauses, @Nullable UUID asked) {
        var known = versions.getOrDefault(kind, new TemplateVersions(List.of()));
        var form = known.on(signedOn);
        if (asked != null && form.filter(used -> used.id().equals(asked)).isEmpty()) {
            throw RejectedException.at("/template", "template_not_in_force", signedOn);
        }
        if (form.isEmpty() && known.hadBegunBy(signedOn)) {
            throw RejectedException.at("/signedOn", "no_template_in_force", signedOn);
        }
        form.ifPresent(used -> requireClauses(used, signedOn, clauses));
        return form.map(FormUse::of);
    }

    private static void requireClauses(FormTemplate form, LocalDate signedOn, List<ClauseKind> clauses) {
        var worded = form.clauseKindsOn(signedOn);
        for (var i = 0; i < clauses.size(); i++) {
            if (!worded.contains(clauses.get(i))) {
                throw RejectedException.at("/clauses/" + i, "clause_not_in_template", form.number());
            }
        }
    }
}
