package vn.canbang.commitments.norm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import vn.canbang.commitments.clause.SubjectKind;

/** Whose rules a norm is: a village's (hương ước, quy ước), or those of an agency or enterprise (quy định, quy chế). */
public enum NormKind {
    @JsonProperty("village_convention")
    VILLAGE_CONVENTION(SubjectKind.HOUSEHOLD_GROUP),
    @JsonProperty("internal_regulation")
    INTERNAL_REGULATION(SubjectKind.STAFF_OF_UNIT);

    private final SubjectKind subject;

    NormKind(SubjectKind subject) {
        this.subject = subject;
    }

    /** Whom it binds; the clauses that such subjects may sign are those that it may hold. */
    public SubjectKind subject() {
        return subject;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
