package vn.canbang.starter.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks for the rule of a key that holds on a date. The province's own row goes before the shipped one, the one confirmed last
 * before those confirmed earlier, and a demonstration's value fills a gap only, whatever their dates.
 */
public class Rules {

    private final Supplier<List<RuleRow>> rows;

    public Rules(Supplier<List<RuleRow>> rows) {
        this.rows = rows;
    }

    public Rule get(String key, LocalDate on) {
        return rows.get().stream()
                .filter(row -> row.key().equals(key) && row.holdsOn(on) && row.acts())
                .max(RuleRow.byPrecedence())
                .<Rule>map(Rule.Acting::new)
                .orElseGet(() -> new Rule.Unconfigured(key));
    }

    /** Every row that is known, those that do not act included. */
    public List<RuleRow> rows() {
        return rows.get();
    }
}
