package vn.canbang.reporting.submission;

import java.time.LocalDate;

/**
 * That a sent report is made anew, because official figures of the year or late reports came (workflow 6, row 10).
 *
 * @param reason printed on the new edition
 * @param by the leader who ordered it
 */
public record Revision(String reason, Person by, LocalDate on) {}
