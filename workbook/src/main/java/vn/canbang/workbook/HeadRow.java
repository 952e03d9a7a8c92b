package vn.canbang.workbook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the row that holds the headings, below whatever stands above it. */
final class HeadRow {

    /** Among so many rows that are not empty. */
    static final int SEARCHED = 20;

    private final Set<HeadingKey> expected = new HashSet<>();

    HeadRow(Collection<String> expectedHeadings) {
        expectedHeadings.forEach(heading -> expected.add(HeadingKey.of(heading)));
    }

    /** The index of the row with most of the expected headings; the first row when none has any. */
    int indexIn(List<NumberedCells> lines) {
        int best = 0;
        long most = 0;
        for (int line = 0; line < Math.min(SEARCHED, lines.size()); line++) {
            long met = met(lines.get(line));
            if (met > most) {
                most = met;
                best = line;
            }
        }
        return best;
    }

    private long met(NumberedCells line) {
        return line.cells().stream()
                .filter(cell -> cell.kind() == SheetCell.Kind.TEXT)
                .map(cell -> HeadingKey.of(cell.text()))
                .filter(expected::contains)
                .distinct()
                .count();
    }
}
