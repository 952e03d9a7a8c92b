package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.ConflictException;

/**
 * The approved report on its way out, edition by edition.
 *
 * @param snapshot the frozen report, which nothing changes any more but its number
 * @param revision why the present edition is made; absent for the first
 * @param earlier what was sent before it, oldest first; reports of earlier releases have none
 * @param withdrawn revisions that were taken back before they were sent, oldest first
 */
record Release(
        @Nullable Approval approval,
        @Nullable String snapshot,
        @Nullable Revision revision,
        List<Edition> earlier,
        List<WithdrawnRevision> withdrawn) {

    static final Release NONE = new Release(null, null, null, List.of(), List.of());

    Release {
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
        withdrawn = List.copyOf(Objects.requireNonNullElse(withdrawn, List.of()));
    }

    int edition() {
        return earlier.size() + 1;
    }

    Release approved(Approval given, String frozen) {
        return new Release(given, frozen, revision, earlier, withdrawn);
    }

    /** Registers number and symbol, once, and never those of an earlier edition or of a revision that was withdrawn. */
    Release numbered(String given, String symbol, LocalDate on, String frozen) {
        var approved = requireApproval();
        if (approved.number() != null) {
            throw new ConflictException("already_numbered", approved.number());
        }
        var numbered = approved.numbered(given, symbol, on);
        if (papers().anyMatch(paper -> paper.isNumberedAs(numbered))) {
            throw new ConflictException("number_used", given + "/" + symbol);
        }
        return new Release(numbered, frozen, revision, earlier, withdrawn);
    }

    /** Notes to whom the numbered paper went. */
    Release sentTo(List<Recipient> recipients, LocalDate on) {
        var approved = requireApproval();
        if (approved.number() == null) {
            throw new ConflictException("not_numbered");
        }
        return new Release(approved.sentTo(recipients, on), snapshot, revision, earlier, withdrawn);
    }

    /** What was sent becomes an earlier edition, and the next one begins. */
    Release revised(Revision order) {
        var editions = new ArrayList<>(earlier);
        editions.add(new Edition(edition(), requireApproval(), revision));
        return new Release(null, null, order, editions, withdrawn);
    }

    /** What went out last stands again, and the revision that was begun after it does not. */
    Release withdrawn(String reason, Person by, LocalDate on, String sent) {
        var last = earlier.getLast();
        var taken = new ArrayList<>(withdrawn);
        taken.add(new WithdrawnRevision(Objects.requireNonNull(revision), approval, reason, by, on));
        return new Release(last.approval(), sent, last.revision(), earlier.subList(0, earlier.size() - 1), taken);
    }

    private Stream<Approval> papers() {
        return Stream.concat(
                earlier.stream().map(Edition::approval),
                withdrawn.stream().map(WithdrawnRevision::approval).filter(Objects::nonNull));
    }

    /** The day on which the report first went out, by which it stays in time or late; absent until it has. */
    @Nullable
    LocalDate firstSentOn(SubmissionState state) {
        if (!earlier.isEmpty()) {
            return earlier.getFirst().approval().sendingDay();
        }
        return state.isSent() && approval != null ? approval.sendingDay() : null;
    }

    private Approval requireApproval() {
        if (approval == null) {
            throw new ConflictException("submission_state", SubmissionState.CONSOLIDATED.code(), "number");
        }
        return approval;
    }
}
