package vn.canbang.reporting.submission;

import java.time.LocalDate;

/** The signed paper that an officer hands in the report with: its number and date. Its scans lie apart, see {@link ScanningForms}. */
public record SignedPaper(String number, LocalDate date) {}
