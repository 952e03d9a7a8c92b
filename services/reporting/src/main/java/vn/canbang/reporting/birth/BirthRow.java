package vn.canbang.reporting.birth;

import java.time.LocalDate;

/** A row of an imported file that passed every check. */
record BirthRow(
        String unit,
        String path,
        LocalDate from,
        LocalDate to,
        long boys,
        long girls,
        BirthSource source,
        BirthStatus status,
        int revision) {}
