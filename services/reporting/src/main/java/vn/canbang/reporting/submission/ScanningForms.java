package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.files.KeptFile;
import vn.canbang.starter.files.OpenedFile;
import vn.canbang.starter.files.RecordFiles;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/**
 * The scans of the form that the head of the unit has signed (workflow 6, row 3). Each handing in has scans of its own, told
 * by the number of returns before it: what was signed before a return is not what goes out after it. They are brought while
 * the report is in the unit's hand, and stay as they are from then on.
 */
@Component
public class ScanningForms {

    private static final Set<String> SIGNERS = Set.of("leader", "unit_head");

    private final SubmissionDesk desk;
    private final Sides sides;
    private final SignedForms kind;
    private final Filing filing;

    ScanningForms(SubmissionDesk desk, Sides sides, SignedForms kind, Filing filing) {
        this.desk = desk;
        this.sides = sides;
        this.kind = kind;
        this.filing = filing;
    }

    /** The scans of one handing in, and whether the caller may change them. */
    public record Scans(RecordFiles files, boolean changeable) {}

    public Scans of(UUID id, int round, Caller caller) {
        var submission = require(id, round, caller);
        return scans(submission, round, filing.of(kind, folderOf(submission, round)), caller);
    }

    public Scans add(UUID id, int round, String name, byte @Nullable [] sent, Caller caller, Attempt attempt) {
        var submission = requireChangeable(id, round, caller);
        return scans(
                submission, round, filing.add(kind, folderOf(submission, round), name, sent, caller, attempt), caller);
    }

    public Scans replace(
            UUID id, int round, UUID file, String name, byte @Nullable [] sent, Caller caller, Attempt attempt) {
        var submission = requireChangeable(id, round, caller);
        return scans(
                submission,
                round,
                filing.replace(kind, folderOf(submission, round), file, name, sent, caller, attempt),
                caller);
    }

    /**
     * Takes a scan away. The report gives it up first, in a version of its own: a handing in that counted on the scan is then
     * overtaken, and a later one does not count it, so that none ever stands without.
     */
    public Scans remove(UUID id, int round, UUID file, String reason, Caller caller, Attempt attempt) {
        var submission = Overtaken.again(() -> givingUp(requireChangeable(id, round, caller), round, file));
        return scans(
                submission, round, filing.remove(kind, folderOf(submission, round), file, reason, attempt), caller);
    }

    private Submission givingUp(Submission submission, int round, UUID file) {
        var there =
                filesOf(submission, round).stream().anyMatch(scan -> scan.id().equals(file));
        if (!there || submission.isGivenUp(file)) {
            return submission;
        }
        submission.giveUpScan(file);
        return desk.save(submission);
    }

    public OpenedFile open(UUID id, int round, UUID file, Caller caller) {
        return filing.open(kind, folderOf(require(id, round, caller), round), file);
    }

    /** A leader hands in in person; anybody else with number, date and scan of what the leader has signed. */
    void requireSigned(Submission submission, @Nullable SignedPaper paper, Caller caller) {
        if (submission.obligation().mode() == Mode.REQUEST || isSigner(caller)) {
            return;
        }
        if (paper == null) {
            throw RejectedException.at("/signedPaper", "signed_paper_required");
        }
        if (filesOf(submission, submission.round()).stream().allMatch(scan -> submission.isGivenUp(scan.id()))) {
            throw RejectedException.at("/signedPaper", "signed_scan_required");
        }
    }

    private List<KeptFile> filesOf(Submission submission, int round) {
        return filing.of(kind, folderOf(submission, round)).files();
    }

    private static boolean isSigner(Caller caller) {
        return caller.roles().stream().anyMatch(SIGNERS::contains);
    }

    private Submission require(UUID id, int round, Caller caller) {
        var submission = desk.require(id, caller);
        if (round < 0 || round > submission.round()) {
            throw new NotFoundException();
        }
        return submission;
    }

    private Submission requireChangeable(UUID id, int round, Caller caller) {
        var submission = require(id, round, caller);
        sides.requireWrites(caller, submission);
        if (!isInHand(submission, round)) {
            throw new ConflictException("submission_state", submission.state().code(), "scan");
        }
        return submission;
    }

    private Scans scans(Submission submission, int round, RecordFiles files, Caller caller) {
        return new Scans(files, sides.writes(caller, submission) && isInHand(submission, round));
    }

    private static boolean isInHand(Submission submission, int round) {
        return submission.state().isInHand() && !submission.obligation().isOfProvince() && round == submission.round();
    }

    private static UUID folderOf(Submission submission, int round) {
        return NameBasedId.of("signed report", submission.id(), round);
    }
}
