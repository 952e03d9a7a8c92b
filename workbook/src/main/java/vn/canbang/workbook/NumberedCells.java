package vn.canbang.workbook;

import java.util.List;

/** A row as it stands in a file: its number as Excel shows it, and its cells from the first column on. */
record NumberedCells(int number, List<SheetCell> cells) {}
