package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.territory.UnitVersion;

/** Births as somebody delivers them, in whatever form: taken whole by the same rules, or not at all. */
interface DeliveredBirths {

    /** What makes it the same delivery when it comes again. */
    String text();

    /**
     * @param demonstration whether the province takes invented counts
     * @param today the last day on which somebody can have been born
     */
    Read read(Communes communes, boolean demonstration, LocalDate today);

    /** Says of one of its rows, counted from 0, that its revision holds other numbers already. */
    FieldProblem revisionTaken(int row, int revision);

    /** All rows of a delivery, or all errors with their places. */
    record Read(List<BirthRow> rows, List<FieldProblem> errors) {

        private static final int MOST_ERRORS = 200;

        public Read {
            rows = List.copyOf(rows);
            errors = List.copyOf(errors.size() > MOST_ERRORS ? errors.subList(0, MOST_ERRORS) : errors);
        }
    }

    /** Finds the commune that had a code on a day. */
    @FunctionalInterface
    interface Communes {
        Optional<UnitVersion> find(String code, LocalDate on);
    }
}
