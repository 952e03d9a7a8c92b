package vn.canbang.commitments.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.roster.Cover;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.time.Today;

/**
 * What an act on one commitment means for others: the one before it is renewed, the signer is followed where it went
 * meanwhile, and the roster shows the cover. Done at once for the caller's eyes, and again from the service's own feed, so
 * that a crash between the two only delays it.
 */
@Component
class CommitmentEffects {

    private final Commitments commitments;
    private final KnowingSigners knowing;
    private final SignerFollowing following;
    private final Roster roster;
    private final Summaries summaries;
    private final Today today;

    CommitmentEffects(
            Commitments commitments,
            KnowingSigners knowing,
            SignerFollowing following,
            Roster roster,
            Summaries summaries,
            Today today) {
        this.commitments = commitments;
        this.knowing = knowing;
        this.following = following;
        this.roster = roster;
        this.summaries = summaries;
        this.today = today;
    }

    /** From the feed: whoever saved it may not have come to mark the numbers of its unit as old. */
    void carryOut(UUID id) {
        carryOutAll(List.of(id));
    }

    /** The same for many: of those that are in effect already, as most are, only the cover is looked at, for all of them together. */
    void carryOutAll(List<UUID> ids) {
        var subjects = commitments.findSignersByIdIn(ids).stream()
                .map(SignerOfCommitment::subject)
                .distinct()
                .toList();
        if (subjects.isEmpty()) {
            return;
        }
        var signers = knowing.of(subjects);
        var wanted = Set.copyOf(ids);
        var told = subjects.stream()
                .flatMap(subject -> signers.earlierOf(subject).stream())
                .filter(commitment -> wanted.contains(commitment.id()))
                .toList();
        summaries.together(() -> {
            told.forEach(commitment ->
                    summaries.changed(CommitmentSummary.BOOK, commitment.kind(), commitment.responsible()));
            var covers = new LinkedHashMap<UUID, Cover>();
            var open = new ArrayList<UUID>();
            for (var commitment : told) {
                if (isInEffect(commitment, signers)) {
                    cover(commitment.subjectId(), signers)
                            .ifPresent(cover -> covers.put(commitment.subjectId(), cover));
                } else {
                    open.add(commitment.id());
                }
            }
            roster.coverAll(List.copyOf(covers.values()));
            open.forEach(id -> commitments.findById(id).ifPresent(this::carryOut));
        });
    }

    /** True when nothing is left to be done for it or for the one before it. */
    private boolean isInEffect(Commitment commitment, Signers signers) {
        var renews = commitment.signature().renews();
        if (renews != null
                && (commitment.isMistake()
                        || !isRenewed(signers.commitment(commitment.subjectId(), renews), commitment))) {
            return false;
        }
        var followed = signers.earlierOf(commitment.subjectId()).stream()
                .anyMatch(next -> commitment.id().equals(next.signature().renews())
                        && !next.isMistake()
                        && !isRenewed(Optional.of(commitment), next));
        return !followed
                && signers.find(commitment.subjectId())
                        .filter(entry -> following.standAgain(commitment, entry) || following.follow(commitment, entry))
                        .isEmpty();
    }

    private static boolean isRenewed(Optional<Commitment> before, Commitment next) {
        return before.flatMap(Commitment::renewedBy).filter(next.id()::equals).isPresent();
    }

    private static Optional<Cover> cover(UUID subject, Signers signers) {
        var signed = signers.earlierOf(subject);
        return signers.find(subject).map(entry -> new Cover(entry, CoverageOfSubject.of(signed), stamp(signed)));
    }

    void carryOut(Commitment commitment) {
        var subject = commitment.subjectId();
        var renews = commitment.signature().renews();
        if (renews != null && !commitment.isMistake()) {
            change(
                    renews,
                    before -> before.renewedBy(
                            commitment.id(), commitment.signature().signedOn()));
        } else if (renews != null && isLast(commitment)) {
            change(renews, before -> before.standsAgain(commitment.id(), today.date()));
        }
        followedBy(commitment)
                .ifPresent(next -> change(commitment.id(), before -> before.renewedBy(next.id(), next.signedOn())));
        roster.find(subject).ifPresent(entry -> {
            change(commitment.id(), signed -> followSigner(signed, entry));
            following.forgetLateScans(commitment, entry);
            cover(entry);
        });
    }

    /** One that ended with its signer and was signed anew since does not come back beside that one. */
    private boolean followSigner(Commitment commitment, RosterEntry entry) {
        var again = commitment.hasOnlyFollowedItsSigner()
                && !isSignedSince(commitment)
                && following.standAgain(commitment, entry);
        return following.follow(commitment, entry) || again;
    }

    private boolean isSignedSince(Commitment commitment) {
        return commitments.findBySubjectOrderByOrdinal(commitment.subjectId()).stream()
                .anyMatch(next -> next.ordinal() > commitment.ordinal() && !next.isMistake());
    }

    /** What was signed after it while a breach of it stood open; it follows once that is put right or annulled. */
    private Optional<Commitment> followedBy(Commitment commitment) {
        return commitments.findBySubjectOrderByOrdinal(commitment.subjectId()).stream()
                .filter(next -> commitment.id().equals(next.signature().renews()) && !next.isMistake())
                .findFirst();
    }

    /** False when something was signed since: then the one before does not come back beside it. */
    private boolean isLast(Commitment commitment) {
        return commitments
                        .findBySubjectOrderByOrdinal(commitment.subjectId())
                        .getLast()
                        .ordinal()
                == commitment.ordinal();
    }

    private void cover(RosterEntry entry) {
        var signed = commitments.findBySubjectOrderByOrdinal(entry.id());
        roster.coverAll(List.of(new Cover(entry, CoverageOfSubject.of(signed), stamp(signed))));
    }

    /** Grows with each signing and with whatever is written afterwards, so that what was read later is known to be newer. */
    static long stamp(List<Commitment> signed) {
        return signed.stream().mapToLong(commitment -> commitment.version() + 1).sum();
    }

    /** Changes a commitment as the platform, again when somebody else changed it meanwhile. */
    void change(UUID id, Predicate<Commitment> act) {
        Overtaken.again(() -> {
            commitments.findById(id).filter(act).ifPresent(commitments::save);
        });
    }
}
