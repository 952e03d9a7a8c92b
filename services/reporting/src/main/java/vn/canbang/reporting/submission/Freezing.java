package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.canbang.reporting.document.DocumentNumber;

/** Makes the frozen text of a report at its approval, and puts the number into it when the clerk gives one. */
public interface Freezing {

    String freeze(Submission submission, Approval approval);

    String number(String frozen, DocumentNumber number, LocalDate on);

    /** Signing mode and title as the plan has them, offered to the leader. */
    Preset presetOf(Submission submission);

    /** What stands on the paper unless somebody writes otherwise. */
    record Preset(
            Optional<String> signingMode, String signerTitle, String symbol, String place, List<String> addressees) {}
}
