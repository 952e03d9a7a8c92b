package vn.canbang.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report frozen at a moment: all that its papers print, and nothing that they would have to look up. A draft has no
 * number, whatever was reserved for it.
 *
 * @param type such as "BÁO CÁO"
 * @param subject the abstract under the type
 * @param date absent until the document is numbered
 * @param opening the sentence before the first part
 * @param revisionNote what a later version changes and why
 * @param takenAt when the figures were frozen
 */
public record ReportSnapshot(
        Issuer issuer,
        DocumentNumber number,
        boolean approved,
        String place,
        @Nullable LocalDate date,
        String type,
        String subject,
        List<String> addressees,
        List<String> bases,
        ReportSpan span,
        @Nullable String revisionNote,
        @Nullable String opening,
        List<ReportPart> parts,
        List<AnnexTable> annexes,
        Coverage coverage,
        List<String> recipients,
        SigningBlock signing,
        Instant takenAt) {

    public ReportSnapshot {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        parts = List.copyOf(parts);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
        if (!approved && number.number() != null) {
            throw new IllegalArgumentException("A draft has no number");
        }
    }

    /** "Báo cáo số 215/BC-SYT ngày 20/12/2024" */
    String citation() {
        String words = VietnameseText.sentence(type.toLowerCase(VietnameseText.LOCALE));
        String day = date == null ? "" : " ngày " + VietnameseText.date(date);
        return words + " số " + number.cited() + day;
    }

    /** The name of the files made of it, without ending: no character that a file system minds. */
    public String fileName() {
        String state = approved ? "" : "-du-thao";
        return "bao-cao-" + span.unitCode() + "-" + span.to() + state;
    }
}
