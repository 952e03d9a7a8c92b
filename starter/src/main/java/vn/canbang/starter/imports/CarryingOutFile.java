package vn.canbang.starter.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.DomainException;

/**
 * Carries out the rows of an accepted file, as its importer, row by row and as often as it is asked to: a row that was
 * done before a crash is found done, and one that events overtook is listed as a conflict.
 */
class CarryingOutFile {

    private static final Logger log = LoggerFactory.getLogger(CarryingOutFile.class);

    /** So many are done one by one. */
    private static final int FEW = 25;

    private final ImportedFiles files;
    private final ImportKinds kinds;
    private final RequestReader requests;
    private final Clock clock;

    CarryingOutFile(ImportedFiles files, ImportKinds kinds, RequestReader requests, Clock clock) {
        this.files = files;
        this.kinds = kinds;
        this.requests = requests;
        this.clock = clock;
    }

    void carryOut(UUID id) {
        files.find(id).ifPresent(file -> {
            if (!file.isCarriedOut()) {
                Caller.workFor(file.importer().caller(), () -> carryOut(file, kinds.get(file.kind())));
                log.atInfo()
                        .addKeyValue("file", id)
                        .addKeyValue("kind", file.kind())
                        .addKeyValue("rows", file.rows())
                        .log("file carried out");
            }
            files.forgetRows(id);
        });
    }

    private <R> void carryOut(ImportedFile file, ImportKind<R> kind) {
        var next = file.carried();
        while (next < file.toDo()) {
            next = carryOut(file, kind, files.rows(file, next), next);
        }
    }

    /** All together, or in halves where one stands in the way, so that it does not hold up those beside it; answers what is next. */
    private <R> int carryOut(ImportedFile file, ImportKind<R> kind, List<ImportedRows.Row> rows, int from) {
        var overtaken = new ArrayList<ImportedFile.Conflict>();
        if (!carriedOutTogether(file, kind, rows)) {
            if (rows.size() > FEW) {
                var half = rows.size() / 2;
                var next = carryOut(file, kind, rows.subList(0, half), from);
                return carryOut(file, kind, rows.subList(half, rows.size()), next);
            }
            rows.forEach(row -> overtaken.addAll(carryOut(file, kind, row)));
        }
        var next = from + rows.size();
        keep(file.id(), next, overtaken);
        return next;
    }

    private <R> boolean carriedOutTogether(ImportedFile file, ImportKind<R> kind, List<ImportedRows.Row> rows) {
        try {
            var wishes = rows.stream()
                    .map(row -> new ImportKind.RowWish<>(attempt(file, row), requests.read(kind, row.values())))
                    .toList();
            return kind.carryOutTogether(file.importer().caller(), wishes);
        } catch (DomainException e) {
            if (e.kind() == DomainException.Kind.UNAVAILABLE) {
                throw e;
            }
            return false;
        }
    }

    private Attempt attempt(ImportedFile file, ImportedRows.Row row) {
        return Attempt.derived(NameBasedId.of("imported-row", file.id(), row.number()), clock);
    }

    private <R> List<ImportedFile.Conflict> carryOut(ImportedFile file, ImportKind<R> kind, ImportedRows.Row row) {
        try {
            kind.carryOut(attempt(file, row), file.importer().caller(), requests.read(kind, row.values()));
            return List.of();
        } catch (DomainException e) {
            return RowRefusal.of(e, new RowPlace(row.number(), kind.columns())).stream()
                    .limit(1)
                    .map(problem -> new ImportedFile.Conflict(row.effect(), RowNote.of(problem)))
                    .toList();
        }
    }

    private void keep(UUID id, int next, List<ImportedFile.Conflict> overtaken) {
        Overtaken.again(() -> files.find(id).ifPresent(file -> {
            if (file.carriedUpTo(next, overtaken)) {
                files.save(file);
            }
        }));
    }
}
