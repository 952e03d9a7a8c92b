package vn.canbang.reporting.birth;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Takes a delivery of births: all of its rows or none, and the same one again adds nothing. */
@Component
public class ImportingBirths {

    private final BirthImports imports;
    private final WritingBirths writing;
    private final MongoOperations mongo;
    private final Territory territory;
    private final Tenants tenants;
    private final Clock clock;
    private final Today today;

    ImportingBirths(
            BirthImports imports,
            WritingBirths writing,
            MongoOperations mongo,
            Territory territory,
            Tenants tenants,
            Clock clock,
            Today today) {
        this.today = today;
        this.imports = imports;
        this.writing = writing;
        this.mongo = mongo;
        this.territory = territory;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** What came of a file. */
    public record Outcome(BirthImport accepted, int added, int unchanged, boolean repeated) {}

    /** Takes a file in our own form. */
    public Outcome take(byte[] file, String fileName, boolean dryRun, Attempt attempt) {
        return take(new BirthTable(new String(file, StandardCharsets.UTF_8)), fileName, dryRun, attempt);
    }

    /** Takes a message of another system, under a name by which people find it again. */
    public Outcome take(BirthMessage message, String name, boolean dryRun, Attempt attempt) {
        return take((DeliveredBirths) message, name, dryRun, attempt);
    }

    private Outcome take(DeliveredBirths delivered, String name, boolean dryRun, Attempt attempt) {
        var mine = imports.findByAcceptedBy(attempt.newId()).filter(BirthImport::isStanding);
        if (!dryRun && mine.isPresent()) {
            return again(mine.get(), delivered, attempt);
        }
        var read = delivered.read(this::commune, isDemonstration(), today.date());
        refuse(read.errors());
        var rows = read.rows();
        var known = known(rows);
        refuse(conflicts(delivered, rows, known));
        var unchanged =
                (int) rows.stream().filter(row -> known.containsKey(idOf(row))).count();
        var id = NameBasedId.of("birth-import", delivered.text());
        var before = imports.findById(id).filter(BirthImport::isStanding);
        var accepted = before.orElseGet(() -> new BirthImport(id, name, clock.instant(), unchanged, rows));
        if (!dryRun) {
            carryOut(
                    attempt.act(
                            () -> imports.findById(id).orElse(accepted),
                            taken -> taken.accept(attempt.newId()),
                            imports::save),
                    delivered);
        }
        return before.isPresent()
                ? new Outcome(accepted, 0, rows.size(), true)
                : new Outcome(accepted, rows.size() - unchanged, unchanged, false);
    }

    /** The same request once more; whether a crash came before all rows were written does not matter. */
    private Outcome again(BirthImport mine, DeliveredBirths delivered, Attempt attempt) {
        var standing = attempt.act(() -> mine, taken -> {}, imports::save);
        carryOut(standing, delivered);
        return new Outcome(standing, standing.rowCount() - standing.unchanged(), standing.unchanged(), false);
    }

    private void carryOut(BirthImport accepted, DeliveredBirths delivered) {
        if (!writing.carriesOut(accepted)) {
            refuse(conflicts(delivered, accepted.rows(), known(accepted.rows())));
        }
    }

    /** The newest imports. */
    public List<BirthImport> newest() {
        return imports.findAllByOrderByImportedAtDesc(Limit.of(100)).stream()
                .filter(BirthImport::isStanding)
                .toList();
    }

    private boolean isDemonstration() {
        return tenants.find(Tenants.current()).filter(TenantInfo::demonstration).isPresent();
    }

    private Optional<UnitVersion> commune(String code, LocalDate on) {
        return territory.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.code().equals(code) && unit.existsOn(on))
                .findFirst();
    }

    private Map<UUID, BirthFigure> known(List<BirthRow> rows) {
        var ids = rows.stream().map(ImportingBirths::idOf).toList();
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), BirthFigure.class).stream()
                .collect(Collectors.toMap(BirthFigure::id, figure -> figure));
    }

    /** A number that stands already is changed only by a new revision. */
    private static List<FieldProblem> conflicts(
            DeliveredBirths delivered, List<BirthRow> rows, Map<UUID, BirthFigure> known) {
        var conflicts = new ArrayList<FieldProblem>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var figure = known.get(idOf(row));
            if (figure != null && !figure.says(row)) {
                conflicts.add(delivered.revisionTaken(index, row.revision()));
            }
        }
        return conflicts;
    }

    private static UUID idOf(BirthRow row) {
        return BirthFigure.idOf(row.unit(), row.from(), row.to(), row.source(), row.revision());
    }

    private static void refuse(List<FieldProblem> errors) {
        if (!errors.isEmpty()) {
            throw new DomainException(DomainException.Kind.REJECTED, "birth_file_rejected", errors, errors.size());
        }
    }
}
