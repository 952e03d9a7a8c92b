package vn.canbang.reporting.submission;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.files.OpenedFile;
import vn.canbang.starter.files.RecordFiles;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;

/**
 * The paper of a numbered report as it was signed in the document system of the province (portal.md section 1, “Honest verbs”):
 * signed there, attached here, kept to the last byte so that its signature can be checked. Each edition has its own, told by its
 * number, so that the paper of a revision that was taken back is never the one of the next.
 */
@Component
public class AttachingPapers {

    private final SubmissionDesk desk;
    private final Sides sides;
    private final OfficialPapers kind;
    private final Filing filing;

    AttachingPapers(SubmissionDesk desk, Sides sides, OfficialPapers kind, Filing filing) {
        this.desk = desk;
        this.sides = sides;
        this.kind = kind;
        this.filing = filing;
    }

    /** The papers of one edition, and whether the caller's side of the report may change them. */
    public record Papers(RecordFiles files, boolean changeable) {}

    /** None of an edition without a number yet. */
    public Papers of(UUID id, int edition, Caller caller) {
        var submission = desk.require(id, caller);
        var folder = folderOf(submission, edition);
        return new Papers(
                filing.of(kind, folder.orElseGet(submission::id)),
                folder.isPresent() && sides.writes(caller, submission));
    }

    public Papers add(UUID id, int edition, String name, byte @Nullable [] sent, Caller caller, Attempt attempt) {
        return changed(filing.add(kind, requireWritten(id, edition, caller), name, sent, caller, attempt));
    }

    public Papers replace(
            UUID id, int edition, UUID file, String name, byte @Nullable [] sent, Caller caller, Attempt attempt) {
        return changed(filing.replace(kind, requireWritten(id, edition, caller), file, name, sent, caller, attempt));
    }

    public Papers remove(UUID id, int edition, UUID file, String reason, Caller caller, Attempt attempt) {
        return changed(filing.remove(kind, requireWritten(id, edition, caller), file, reason, attempt));
    }

    public OpenedFile open(UUID id, int edition, UUID file, Caller caller) {
        var folder = folderOf(desk.require(id, caller), edition).orElseThrow(NotFoundException::new);
        return filing.open(kind, folder, file);
    }

    private UUID requireWritten(UUID id, int edition, Caller caller) {
        var submission = desk.require(id, caller);
        sides.requireWrites(caller, submission);
        return folderOf(submission, edition).orElseThrow(() -> new ConflictException("not_numbered"));
    }

    private static Papers changed(RecordFiles files) {
        return new Papers(files, true);
    }

    /** Nothing while the edition has no number; an edition that never was is not found. */
    private static Optional<UUID> folderOf(Submission submission, int edition) {
        if (edition < 1 || edition > submission.edition()) {
            throw new NotFoundException();
        }
        var approval = edition == submission.edition()
                ? submission.approval()
                : Optional.of(submission.earlierEditions().get(edition - 1).approval());
        return approval.filter(given -> given.number() != null)
                .map(given -> NameBasedId.of(
                        "official paper", submission.id(), edition, given.number() + "/" + given.symbol()));
    }
}
