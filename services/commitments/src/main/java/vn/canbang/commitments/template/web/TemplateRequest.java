package vn.canbang.commitments.template.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.template.LegalBasis;
import vn.canbang.commitments.template.SignaturePlaces;
import vn.canbang.commitments.template.TemplateEntry;
import vn.canbang.starter.problem.InvalidException;

/** A version of a form to be entered, with all its words. */
record TemplateRequest(
        @NotNull SubjectKind subjectKind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 1000) String opening,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid ClauseRequest> clauses,
        @Nullable @Size(max = 1000) String closing,
        @NotNull @Valid PlacesRequest signaturePlaces,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid BasisRequest> legalBasis,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** No document that a form rests on, and no form, is older. */
    private static final int EARLIEST_YEAR = 1945;

    /** A clause with the words that are signed. */
    record ClauseRequest(
            @NotNull ClauseKind kind,
            @NotBlank @Size(max = 1000) String wording) {}

    /** What stands over the two places of signatures. */
    record PlacesRequest(
            @NotBlank @Size(max = 100) String signer,
            @NotBlank @Size(max = 100) String counterparty) {}

    /** A document that the form rests on. */
    record BasisRequest(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate issuedOn,
            @NotBlank @Size(max = 120) String issuer,
            @NotBlank @Size(max = 300) String title) {}

    TemplateEntry entry() {
        requireSensible("/validFrom", validFrom);
        for (var i = 0; i < legalBasis.size(); i++) {
            requireSensible("/legalBasis/" + i + "/issuedOn", legalBasis.get(i).issuedOn());
        }
        return new TemplateEntry(
                subjectKind,
                title.strip(),
                stripped(opening),
                clauses.stream()
                        .map(clause -> new TemplateEntry.Worded(
                                clause.kind(), clause.wording().strip()))
                        .toList(),
                stripped(closing),
                new SignaturePlaces(
                        signaturePlaces.signer().strip(),
                        signaturePlaces.counterparty().strip()),
                legalBasis.stream()
                        .map(basis -> new LegalBasis(
                                basis.number().strip(),
                                basis.issuedOn(),
                                basis.issuer().strip(),
                                basis.title().strip()))
                        .toList(),
                validFrom,
                validTo);
    }

    private static void requireSensible(String pointer, LocalDate date) {
        if (date.getYear() < EARLIEST_YEAR) {
            throw InvalidException.at(pointer, "invalid_value");
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
