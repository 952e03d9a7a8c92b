package vn.canbang.commitments.commitment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseValidity;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.NamedSigners;
import vn.canbang.commitments.commitment.SigningCommitment;
import vn.canbang.commitments.commitment.SigningTogether;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choice;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.text.Labels;
import vn.canbang.starter.time.Today;

/** Signatures of providers and facilities from a file; one that stands already is left as it is. */
@Component
class CommitmentImport implements ImportKind<SignedRow> {

    private static final Choices EARLY = importer -> List.of(Choice.of("yes", "Có"));

    private final SigningCommitment signing;
    private final SigningTogether together;
    private final NamedSigners signers;
    private final TakersOfPapers takers;
    private final Clauses clauses;
    private final Today today;

    CommitmentImport(
            SigningCommitment signing,
            SigningTogether together,
            NamedSigners signers,
            TakersOfPapers takers,
            Clauses clauses,
            Today today) {
        this.signing = signing;
        this.together = together;
        this.signers = signers;
        this.takers = takers;
        this.clauses = clauses;
        this.today = today;
    }

    @Override
    public String code() {
        return "commitments";
    }

    @Override
    public String title() {
        return "Cam kết";
    }

    @Override
    public String permission() {
        return "commitment:sign";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("signer", "Số giấy phép hoặc mã người, cơ sở ký")
                        .hint("Số giấy phép hành nghề, giấy phép hoạt động, hoặc mã trong tệp “Cần ký bổ sung”")
                        .mandatory(),
                ImportColumn.date("signedOn", "Ngày ký").mandatory(),
                ImportColumn.choice("counterparty", "Bên nhận cam kết", takers).mandatory(),
                ImportColumn.text("counterpartyTitle", "Chức vụ người nhận"),
                ImportColumn.severalOf("clauses", "Nội dung", validClauses()).mandatory(),
                ImportColumn.text("place", "Nơi ký").mandatory(),
                ImportColumn.text("keptAt", "Nơi lưu bản giấy"),
                ImportColumn.choice("renews", "Ký lại trước hạn", EARLY)
                        .hint("Ghi “Có” khi bản giấy được ký lại lúc cam kết trước chưa đến hạn"));
    }

    /** Only what may still be signed is offered, and nothing else is taken. */
    private Choices validClauses() {
        return importer -> clauses.on(today.date()).stream()
                .filter(clause -> clause.isFor(SubjectKind.PROVIDER) || clause.isFor(SubjectKind.FACILITY))
                .map(ClauseValidity::kind)
                .map(kind -> Choice.of(kind.code(), Labels.of(kind)))
                .toList();
    }

    @Override
    public Class<SignedRow> requestType() {
        return SignedRow.class;
    }

    @Override
    public Map<String, String> onceInFile(SignedRow row) {
        return Map.of("signer", row.signer().replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public RowCheck<SignedRow> check(Caller importer, List<SignedRow> rows) {
        var lookup = lookup(rows, importer);
        return new SignedRowCheck(lookup, together.trial(lookup.entries(), importer));
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, SignedRow row) {
        signing.record(row.by(lookup(List.of(row), importer).require(row.signer())), importer, attempt);
    }

    @Override
    public boolean carryOutTogether(Caller importer, List<RowWish<SignedRow>> wishes) {
        var lookup = lookup(wishes.stream().map(RowWish::request).toList(), importer);
        return together.record(
                wishes.stream()
                        .map(wish -> new SigningTogether.Wish(
                                wish.request().by(lookup.require(wish.request().signer())), wish.attempt()))
                        .toList(),
                lookup.entries(),
                importer);
    }

    private NamedSigners.Lookup lookup(List<SignedRow> rows, Caller importer) {
        return signers.among(rows.stream().map(SignedRow::signer).toList(), importer);
    }
}
