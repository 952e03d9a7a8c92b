package vn.canbang.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a report that reads differently in its next edition.
 *
 * @param place the part or annex in which it stands
 * @param name of the figure or text, or of the column of the annex
 * @param unit of the row of the annex; absent in the parts of the report
 * @param before what stood there; a dash where there was nothing
 */
public record ChangedCell(
        String place, String name, @Nullable String unit, String before, String after) {}
