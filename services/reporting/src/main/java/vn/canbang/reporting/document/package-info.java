/**
 * Papers made of a frozen report: a Word file laid out as Decree 30/2020 asks and a workbook of its figures. The same
 * snapshot always gives the same bytes, and a figure that nobody supplied is said to be so, never printed as 0.
 */
@NullMarked
package vn.canbang.reporting.document;

import org.jspecify.annotations.NullMarked;
