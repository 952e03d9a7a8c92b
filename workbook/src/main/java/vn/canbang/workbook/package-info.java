/**
 * Spreadsheets at the edge of the system: reads what people send without trusting it, and writes what they take away so
 * that no text in it can act. Knows rows, columns and cells, and nothing of what they mean.
 */
@NullMarked
package vn.canbang.workbook;

import org.jspecify.annotations.NullMarked;
