package vn.canbang.starter.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.audit.AuditSearch;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.Today;

/**
 * What an auditor asks for.
 *
 * @param act kind of act, for example {@code refused}, {@code read}, {@code exported}
 * @param actor account of whoever acted
 * @param from first day
 * @param to last day
 */
record AuditQuery(
        @Nullable String act,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    AuditSearch search(Today today) {
        if (from != null && to != null && to.isBefore(from)) {
            throw InvalidException.at("/to", "invalid_value");
        }
        return new AuditSearch(
                given(act),
                given(actor),
                from == null ? null : today.beginning(from),
                to == null ? null : today.beginning(to.plusDays(1)));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
