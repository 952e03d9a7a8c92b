package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.DocumentNumber;

/** Makes the frozen text of a report at its approval, and puts the number into it when the clerk gives one. */
public interface Freezing {

    String freeze(Submission submission, Approval approval);

    String number(String frozen, DocumentNumber number, LocalDate on);

    /**
     * Issuer, signing mode and title as the plan has them, offered to the leader.
     *
     * @param approver organisation of who approves, which decides who issues the paper; absent for a caller without one
     */
    Preset presetOf(Submission submission, @Nullable UUID approver);

    /**
     * What stands on the paper unless somebody writes otherwise.
     *
     * @param issuer kind of the organisation that issues it
     * @param issuerName as it stands in the head
     */
    record Preset(
            String issuer,
            String issuerName,
            Optional<String> signingMode,
            String signerTitle,
            String symbol,
            String place,
            List<String> addressees) {}
}
