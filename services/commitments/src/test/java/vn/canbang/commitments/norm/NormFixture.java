package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.ClausePolicy;
import vn.canbang.commitments.clause.ClauseValidity;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.listing.OpenDates;

/** Norms as the tests speak of them. */
final class NormFixture {

    static final String OFFICER = "officer";
    static final String LEADER = "leader";
    static final LocalDate VILLAGE_FROM = LocalDate.of(2019, 1, 1);
    /** The clauses of villages: the one on the number of children until 02/06/2025. */
    static final ClausePolicy CLAUSES = new ClausePolicy(clauses(), clauses());

    private static final UUID VILLAGE = UUID.fromString("00000000-0000-4000-8000-00000000000c");

    private NormFixture() {}

    private static List<ClauseValidity> clauses() {
        var villages = Set.of(SubjectKind.HOUSEHOLD_GROUP);
        return List.of(
                new ClauseValidity(ClauseKind.NO_SEX_SELECTION, villages, null, null),
                new ClauseValidity(ClauseKind.CHILD_NUMBER_LIMIT, villages, null, LocalDate.of(2025, 6, 2)));
    }

    static Holder village() {
        return villageUntil(OpenDates.NO_END);
    }

    static Holder villageUntil(LocalDate until) {
        return new Holder(
                VILLAGE,
                SubjectKind.HOUSEHOLD_GROUP,
                "Đông",
                "thon",
                "24/213/07201/v3/",
                "07201@2004-07-08",
                "24/213/07201/",
                "24/213/07201/v3/",
                null,
                120,
                VILLAGE_FROM,
                until);
    }

    static NormDocument convention() {
        return NormDocument.of(NormKind.VILLAGE_CONVENTION, village());
    }

    static NormText adoptedOn(LocalDate day, NormClause... clauses) {
        return new NormText(day, List.of(clauses), "15/QĐ-UBND", "Nhà văn hóa thôn", false, null);
    }

    static NormText withTheClause(LocalDate day) {
        return adoptedOn(day, new NormClause(ClauseKind.NO_SEX_SELECTION, null));
    }

    /** A convention in force since a day. */
    static NormDocument inForceSince(LocalDate day, LocalDate today) {
        var norm = convention();
        norm.enter(withTheClause(day), OFFICER, today);
        norm.confirm(LEADER, CLAUSES, today);
        return norm;
    }
}
