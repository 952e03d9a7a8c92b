package vn.canbang.commitments.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.roster.Cover;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.commitments.template.FormsInUse;
import vn.canbang.commitments.template.ReadingForms;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.RejectedException;

/**
 * Records many signatures at once, as a file brings them: what they need is read for all of them together, and what they make
 * is written together. The rules are those of one signature, and the own feed does again whatever a crash cut off.
 */
@Service
public class SigningTogether {

    private final KnowingSigners knowing;
    private final MakingCommitment making;
    private final ReadingForms reading;
    private final SignerFollowing following;
    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final Roster roster;
    private final Summaries summaries;

    SigningTogether(
            KnowingSigners knowing,
            MakingCommitment making,
            ReadingForms reading,
            SignerFollowing following,
            Commitments commitments,
            CommitmentEffects effects,
            Roster roster,
            Summaries summaries) {
        this.knowing = knowing;
        this.making = making;
        this.reading = reading;
        this.following = following;
        this.commitments = commitments;
        this.effects = effects;
        this.roster = roster;
        this.summaries = summaries;
    }

    /** A signature to be recorded, with the attempt that makes it one however often it is asked for. */
    public record Wish(Signing signing, Attempt attempt) {}

    /** Says of signatures of those who were just read, without storing them, what recording would do; or throws as recording would. */
    public Trial trial(Collection<RosterEntry> read, Caller caller) {
        var signers = knowing.ofThose(read);
        var forms = reading.now();
        return signing -> {
            var signer = require(signers, signing);
            var earlier = signers.earlierOf(signer.id());
            if (caller.sees(signer) && earlier.stream().anyMatch(signed -> signed.isOf(signing))) {
                return false;
            }
            making.of(UUID.randomUUID(), signing, caller, signer, earlier, forms);
            return true;
        };
    }

    /** The judgement on one signature of many. */
    @FunctionalInterface
    public interface Trial {

        /** True when it would be recorded anew, false when it stands already. */
        boolean isNew(Signing signing);
    }

    /**
     * Records all of them; false when one stands in the way, and then each has to be recorded alone. What was recorded before
     * under the same attempt is found and not made again.
     */
    public boolean record(List<Wish> wishes, Caller caller) {
        var subjects = wishes.stream().map(wish -> wish.signing().subject()).toList();
        return record(wishes, roster.findAll(subjects), caller);
    }

    /** The same for signers who were just read. */
    public boolean record(List<Wish> wishes, Collection<RosterEntry> read, Caller caller) {
        var subjects = wishes.stream().map(wish -> wish.signing().subject()).toList();
        if (subjects.stream().distinct().count() < subjects.size()) {
            return false;
        }
        var signers = knowing.ofThose(read);
        var forms = reading.now();
        try {
            var made = new ArrayList<Commitment>();
            wishes.forEach(wish -> make(wish, caller, signers, forms, made));
            summaries.together(() -> keep(made, signers));
            return true;
        } catch (DomainException | DuplicateKeyException e) {
            return false;
        }
    }

    private void make(Wish wish, Caller caller, Signers signers, FormsInUse forms, List<Commitment> made) {
        var signing = wish.signing();
        var signer = require(signers, signing);
        wish.attempt()
                .create(
                        id -> signers.commitment(signer.id(), id),
                        id -> {
                            var earlier = signers.earlierOf(signer.id());
                            var commitment = making.of(id, signing, caller, signer, earlier, forms);
                            following.follow(commitment, signer);
                            return commitment;
                        },
                        commitment -> {
                            made.add(commitment);
                            return commitment;
                        });
    }

    private void keep(List<Commitment> made, Signers signers) {
        if (made.isEmpty()) {
            return;
        }
        commitments.insertAll(made);
        var first = made.stream()
                .filter(commitment -> signers.earlierOf(commitment.subjectId()).isEmpty())
                .toList();
        roster.coverAll(first.stream()
                .map(commitment -> new Cover(
                        signers.find(commitment.subjectId()).orElseThrow(),
                        CoverageOfSubject.of(List.of(commitment)),
                        CommitmentEffects.stamp(List.of(commitment))))
                .toList());
        made.stream().filter(commitment -> !first.contains(commitment)).forEach(effects::carryOut);
    }

    private static RosterEntry require(Signers signers, Signing signing) {
        return signers.find(signing.subject())
                .filter(entry -> entry.kind() == signing.kind())
                .orElseThrow(() -> RejectedException.at("/subject", "subject_unknown"));
    }
}
