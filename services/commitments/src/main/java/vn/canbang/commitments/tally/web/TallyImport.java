package vn.canbang.commitments.tally.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.tally.RecordingTally;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.Choice;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.DistinctChoices;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.text.Labels;
import vn.canbang.starter.time.Today;

/** Totals of villages, bodies and schools from a file: how many in all on a day, so the same row twice changes nothing. */
@Component
class TallyImport implements ImportKind<TallyRequest> {

    private static final List<SubjectKind> COUNTED =
            List.of(SubjectKind.HOUSEHOLD_GROUP, SubjectKind.STAFF_OF_UNIT, SubjectKind.SCHOOL);
    private static final char SEPARATOR = ' ';

    private final RecordingTally recording;
    private final Holders holders;
    private final Clauses clauses;
    private final Units units;
    private final Today today;

    TallyImport(RecordingTally recording, Holders holders, Clauses clauses, Units units, Today today) {
        this.recording = recording;
        this.holders = holders;
        this.clauses = clauses;
        this.units = units;
        this.today = today;
    }

    @Override
    public String code() {
        return "tallies";
    }

    @Override
    public String title() {
        return "Số liệu cam kết của thôn, cơ quan, trường";
    }

    @Override
    public String permission() {
        return TallyController.RECORD;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.choice("holder", "Thôn, cơ quan, trường", counted())
                        .hint("Như trong trang mã; chỉ nhập số, không ghi tên hộ")
                        .mandatory(),
                ImportColumn.choice("clause", "Nội dung", validClauses()).mandatory(),
                ImportColumn.date("asOf", "Ngày họp").mandatory(),
                ImportColumn.number("total", "Tổng số").mandatory(),
                ImportColumn.number("signed", "Số đang có cam kết (kể cả các lần trước)")
                        .mandatory(),
                ImportColumn.text("counterparty", "Người nhận cam kết"),
                ImportColumn.text("keptAt", "Nơi lưu bản giấy").mandatory(),
                ImportColumn.date("monitoredOn", "Ngày theo dõi (trường học)")
                        .hint("Chỉ với trường học: ngày có người theo dõi việc thực hiện cam kết"));
    }

    private Choices counted() {
        return importer -> DistinctChoices.of(
                COUNTED.stream()
                        .flatMap(kind -> holders.under(importer, kind, null, today.date()).stream())
                        .toList(),
                this::candidate);
    }

    private DistinctChoices.Candidate candidate(Holder holder) {
        var name = holder.name() + ", ";
        var placed = name + units.nameWithDistrict(holder.unitId(), holder.unitPath());
        return new DistinctChoices.Candidate(
                holder.kind().code() + SEPARATOR + holder.id(),
                List.of(
                        name + units.ref(holder.unitId(), holder.unitPath()).name(),
                        placed,
                        placed + ", " + holder.path()),
                Set.of(holder.name(), holder.path()));
    }

    /** A clause without words for people is offered to nobody, also while it holds. */
    private Choices validClauses() {
        return importer -> clauses.on(today.date()).stream()
                .filter(clause -> COUNTED.stream().anyMatch(clause::isFor))
                .filter(clause -> Labels.has(clause.kind()))
                .map(clause -> Choice.of(clause.kind().code(), Labels.of(clause.kind())))
                .toList();
    }

    @Override
    public Class<TallyRequest> requestType() {
        return TallyRequest.class;
    }

    /** Who is counted says also of which kind it is. */
    @Override
    public Map<String, Object> body(Map<String, Object> row) {
        var body = new HashMap<>(row);
        if (row.get("holder") instanceof String chosen) {
            var end = chosen.indexOf(SEPARATOR);
            body.put("subjectKind", chosen.substring(0, end));
            body.put("holder", chosen.substring(end + 1));
        }
        return body;
    }

    @Override
    public Map<String, String> onceInFile(TallyRequest request) {
        return Map.of("holder", request.holder() + " " + request.clause() + " " + request.asOf());
    }

    @Override
    public RowCheck<TallyRequest> check(Caller importer, List<TallyRequest> requests) {
        var trial = recording.trial(
                requests.stream()
                        .map(request -> CommitmentTally.idOf(request.subjectKind(), request.holder(), request.clause()))
                        .toList(),
                importer);
        return (request, remarks) -> switch (trial.of(request.totals())) {
            case ADDS -> RowEffect.ADD;
            case CORRECTS -> RowEffect.CHANGE;
            case NOTHING -> RowEffect.NONE;
        };
    }

    @Override
    public void carryOut(Attempt attempt, Caller importer, TallyRequest request) {
        recording.record(request.totals(), importer, attempt);
    }
}
