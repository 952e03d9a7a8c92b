package vn.canbang.reporting.birth;

import java.time.LocalDate;
import vn.canbang.starter.problem.FieldProblem;

/** A delivery in our own form: a CSV file with a line for each commune and period. */
record BirthTable(String text) implements DeliveredBirths {

    private static final int FIRST_LINE = 2;

    @Override
    public Read read(Communes communes, boolean demonstration, LocalDate today) {
        var file = new BirthFile(text, communes, demonstration, today).read();
        return new Read(file.rows(), file.errors());
    }

    @Override
    public FieldProblem revisionTaken(int row, int revision) {
        var line = row + FIRST_LINE;
        return FieldProblem.at("/rows/" + line + "/revision", "birth_revision_taken", line, "revision", revision);
    }
}
