package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.ConflictException;

/**
 * The approved report on its way out.
 *
 * @param snapshot the frozen report, which nothing changes any more but its number
 */
record Release(@Nullable Approval approval, @Nullable String snapshot) {

    static final Release NONE = new Release(null, null);

    /** Registers number and symbol, once. */
    Release numbered(String given, String symbol, LocalDate on, String frozen) {
        var approved = requireApproval();
        if (approved.number() != null) {
            throw new ConflictException("already_numbered", approved.number());
        }
        return new Release(approved.numbered(given, symbol, on), frozen);
    }

    /** Notes to whom the numbered paper went. */
    Release sentTo(List<String> recipients, LocalDate on) {
        var approved = requireApproval();
        if (approved.number() == null) {
            throw new ConflictException("not_numbered");
        }
        return new Release(approved.sentTo(recipients, on), snapshot);
    }

    private Approval requireApproval() {
        if (approval == null) {
            throw new ConflictException("submission_state", SubmissionState.CONSOLIDATED.code(), "number");
        }
        return approval;
    }
}
