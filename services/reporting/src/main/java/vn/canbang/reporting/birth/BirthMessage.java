package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.InvalidException;

/**
 * A delivery in the form of another system, which has no place for source, status and revision: whoever sends it says them once
 * for all of it.
 *
 * @param errors what was wrong with its form already
 */
public record BirthMessage(String source, String status, int revision, List<Counted> births, List<FieldProblem> errors)
        implements DeliveredBirths {

    private static final int LAST_REVISION = 9_999_999;

    public BirthMessage {
        if (revision < 0 || revision > LAST_REVISION) {
            throw InvalidException.at("/revision", "invalid_value");
        }
        births = List.copyOf(births);
        errors = List.copyOf(errors);
    }

    /**
     * Births of a commune in a period.
     *
     * @param place JSON pointer to where the message begins to speak of them
     * @param to the last day
     */
    public record Counted(
            String place,
            String commune,
            LocalDate from,
            LocalDate to,
            long boys,
            long girls,
            @Nullable Long thirdOrMore) {

        private List<Object> said() {
            return List.of(commune, from, to, boys, girls, thirdOrMore == null ? "-" : thirdOrMore);
        }
    }

    /** What it says, whatever form it says it in. */
    @Override
    public String text() {
        return births.stream()
                .map(counted -> counted.said().toString())
                .sorted()
                .collect(Collectors.joining("\n", source + " " + status + " " + revision + "\n", ""));
    }

    @Override
    public Read read(Communes communes, boolean demonstration, LocalDate today) {
        var from = source(demonstration);
        var how = BirthStatus.of(status).orElseThrow(() -> InvalidException.at("/status", "invalid_value"));
        var rows = new ArrayList<BirthRow>();
        var wrong = new ArrayList<>(errors);
        for (var counted : births) {
            if (counted.to().isAfter(today)) {
                wrong.add(FieldProblem.at(counted.place(), "exchange_births_future"));
            } else {
                row(counted, communes, from, how, wrong).ifPresent(rows::add);
            }
        }
        return new Read(rows, wrong);
    }

    @Override
    public FieldProblem revisionTaken(int row, int other) {
        return FieldProblem.at(births.get(row).place(), "exchange_revision_taken", other);
    }

    private BirthSource source(boolean demonstration) {
        return BirthSource.of(source)
                .filter(known -> demonstration || !known.isInvented())
                .orElseThrow(() -> InvalidException.at("/source", "invalid_value"));
    }

    private Optional<BirthRow> row(
            Counted counted, Communes communes, BirthSource from, BirthStatus how, List<FieldProblem> wrong) {
        var unit = communes.find(counted.commune(), counted.to());
        if (unit.isEmpty()) {
            wrong.add(FieldProblem.at(counted.place(), "exchange_unit_unknown"));
            return Optional.empty();
        }
        return Optional.of(new BirthRow(
                unit.get().id(),
                unit.get().path(),
                counted.from(),
                counted.to(),
                counted.boys(),
                counted.girls(),
                counted.thirdOrMore(),
                from,
                how,
                revision));
    }
}
