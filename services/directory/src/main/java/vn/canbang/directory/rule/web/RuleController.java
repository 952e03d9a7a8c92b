package vn.canbang.directory.rule.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.directory.rule.RuleBook;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.Rules;

/** Rules in force on a date, whole and with an entity tag; those that do not act are shown as such. */
@RestController
@RequestMapping("/api/directory/v1/rules")
class RuleController {

    private final RuleBook book;
    private final WholeAnswer whole;

    RuleController(RuleBook book, WholeAnswer whole) {
        this.book = book;
        this.whole = whole;
    }

    @GetMapping
    @Permit("rule:read")
    ResponseEntity<RuleList> list(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String key) {
        return whole.of(listed(on, key));
    }

    /** The rules, on the screen and for a file alike. */
    RuleList listed(@Nullable LocalDate on, @Nullable String key) {
        var rows = book.rows();
        var acting = on == null ? Set.<RuleRow>of() : actingOn(on, rows);
        var items = rows.stream()
                .filter(row -> key == null || row.key().equals(key))
                .filter(row -> on == null || holds(row, on))
                .map(row -> RuleView.of(
                        row, acting.contains(row), book.waitsFor(row.key()).orElse(null)))
                .toList();
        return new RuleList(on, items, on == null ? Set.of() : book.unconfiguredOn(on));
    }

    private static Set<RuleRow> actingOn(LocalDate on, List<RuleRow> rows) {
        var rules = new Rules(() -> rows);
        return rows.stream()
                .map(RuleRow::key)
                .distinct()
                .map(key -> rules.get(key, on))
                .filter(Rule.Acting.class::isInstance)
                .map(rule -> rule.require().row())
                .collect(Collectors.toSet());
    }

    private static boolean holds(RuleRow row, LocalDate on) {
        var end = row.validTo();
        return !on.isBefore(row.validFrom()) && (end == null || on.isBefore(end));
    }

    /**
     * Rules of one date, or of all dates when none was asked for.
     *
     * @param unconfigured those of the date without a value that acts, the list of days off of a year that has none among them:
     *     what rests on them stands still
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleList(@Nullable LocalDate on, List<RuleView> items, Set<String> unconfigured) {}
}
