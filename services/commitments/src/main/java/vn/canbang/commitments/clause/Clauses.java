package vn.canbang.commitments.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

/** The clauses that the rule table knows on a date. */
@Component
public class Clauses {

    private static final String KEY = "commitment.clauses";

    private final Rules rules;

    Clauses(Rules rules) {
        this.rules = rules;
    }

    /** Clauses that hold on the date. */
    public List<ClauseValidity> on(LocalDate date) {
        return read(rule(date).value()).stream()
                .filter(clause -> clause.holdsOn(date))
                .toList();
    }

    public ClausePolicy policy(LocalDate signedOn, LocalDate today) {
        return new ClausePolicy(on(signedOn), on(today));
    }

    public RuleUse use(LocalDate date) {
        return rule(date).use();
    }

    private Rule.Acting rule(LocalDate date) {
        return rules.get(KEY, date).require();
    }

    private static List<ClauseValidity> read(JsonNode rows) {
        var clauses = new ArrayList<ClauseValidity>();
        for (var row : rows) {
            ClauseKind.of(row.path("code").asString()).ifPresent(kind -> clauses.add(read(kind, row)));
        }
        return clauses;
    }

    private static ClauseValidity read(ClauseKind kind, JsonNode row) {
        var subjects = EnumSet.noneOf(SubjectKind.class);
        for (var subject : row.path("subjects")) {
            SubjectKind.of(subject.asString()).ifPresent(subjects::add);
        }
        var firstDayWithout = date(row.path("validTo"));
        return new ClauseValidity(
                kind,
                subjects,
                date(row.path("validFrom")),
                firstDayWithout == null ? null : firstDayWithout.minusDays(1));
    }

    private static @Nullable LocalDate date(JsonNode value) {
        return value.isString() ? LocalDate.parse(value.asString()) : null;
    }
}
