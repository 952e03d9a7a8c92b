package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.Renewing;
import vn.canbang.commitments.roster.Stay;

/** Commitments as the tests speak of them. */
public final class CommitmentFixture {

    static final RenewalTerms TERMS = new RenewalTerms(24, 60, 30, List.of());
    static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    static final UUID CLINIC = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    /** Where the directory counts the signer from long before the signing. */
    static final List<Stay> PLACES = List.of(
            new Stay("07201@2004-07-08", "24/213/07201/", null, "private", LocalDate.of(2020, 3, 1), OpenDates.NO_END));

    private CommitmentFixture() {}

    static Commitment signedOn(LocalDate day) {
        return signed(day, new SignedClause(ClauseKind.NO_ASSIST_SEX_SELECTION, null));
    }

    public static Commitment signed(LocalDate day, SignedClause... clauses) {
        return signed(UUID.randomUUID(), day, 1, null, clauses);
    }

    static Renewing moved(LocalDate on) {
        return new Renewing(GapReason.WORKPLACE_CHANGED, on);
    }

    static Commitment following(Commitment before, LocalDate day) {
        return signed(
                UUID.randomUUID(),
                day,
                before.ordinal() + 1,
                before.id(),
                new SignedClause(ClauseKind.NO_ASSIST_SEX_SELECTION, null));
    }

    private static Commitment signed(
            UUID id, LocalDate day, int ordinal, @Nullable UUID renews, SignedClause... clauses) {
        var taker = new Counterparty(UUID.randomUUID(), "Trạm Y tế xã Tân Mỹ", "Trạm trưởng");
        return Commitment.sign(
                id,
                new Signer(SubjectKind.PROVIDER, SUBJECT, "Nguyễn Thị Hoà", CLINIC, "Phòng khám Hoà", "private"),
                new Signature(day, "Hội trường xã", taker, null, true, renews, null, null),
                new SignedWhere(
                        new UnitOfDate("07201@2004-07-08", "24/213/07201/"), "24/213/07201/", null, Set.of(), PLACES),
                new SignedTerms(List.of(clauses), TERMS, List.of()),
                ordinal);
    }
}
