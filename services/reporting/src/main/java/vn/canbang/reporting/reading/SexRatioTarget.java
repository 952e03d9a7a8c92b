package vn.canbang.reporting.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.ReportingCalendar.PlanTarget;
import vn.canbang.reporting.document.RatioWords;

/**
 * A target on the sex ratio at birth as the Government or a plan set it: a row of the rule {@code srb.targets}
 * (domain/law.md section 12).
 *
 * @param plan whose it is; the decision itself for a national target
 * @param source the decision or plan that sets it
 */
record SexRatioTarget(String plan, boolean national, String source, PlanTarget target) {

    static SexRatioTarget of(String plan, PlanTarget target) {
        return new SexRatioTarget(plan, false, plan, target);
    }

    /** As documents name it: whose a national target is, and a plan's own alone. */
    static String named(String plan, boolean national, String text) {
        return (national ? "Chỉ tiêu quốc gia (" + plan + ") " : "") + text;
    }

    /** The row, when it speaks of the year of a day; a kind that is not known is an error of the rule. */
    static Optional<SexRatioTarget> of(JsonNode row, LocalDate on) {
        var from = row.path("from").asInt(0);
        var until = row.path("until").asInt(row.path("by").asInt(Integer.MAX_VALUE));
        if (on.getYear() < from || on.getYear() > until) {
            return Optional.empty();
        }
        var source = row.path("source").asString("");
        var national = "national".equals(row.path("level").asString());
        var plan = row.path("plan").asString(national ? source : "");
        return Optional.of(new SexRatioTarget(plan, national, source, target(row)));
    }

    private static PlanTarget target(JsonNode row) {
        return switch (row.path("kind").asString()) {
            case "direction" -> new PlanTarget("down", null, "giảm dần so với năm trước");
            case "growth_per_year" -> {
                var limit = Bound.of(row);
                yield new PlanTarget("change_at_most", limit.value(), "tăng " + limit.words() + " điểm mỗi năm");
            }
            case "value" -> {
                var limit = Bound.of(row);
                yield new PlanTarget("ratio_at_most", limit.value(), limit.words() + milestone(row));
            }
            default -> throw new IllegalArgumentException("unknown target " + row);
        };
    }

    private static String milestone(JsonNode row) {
        if (row.has("by")) {
            return " đến năm " + row.path("by").asInt();
        }
        return row.has("after") ? " sau năm " + row.path("after").asInt() : "";
    }

    /** The number that a target names: not above it, or about it with the tolerance of the row. */
    private record Bound(BigDecimal value, String words) {

        static Bound of(JsonNode row) {
            var below = number(row, "below");
            if (below != null) {
                return new Bound(below, "dưới " + text(below));
            }
            var atMost = number(row, "at_most");
            if (atMost != null) {
                return new Bound(atMost, "không quá " + text(atMost));
            }
            var about = Objects.requireNonNull(number(row, "about"), "number of target " + row);
            var tolerance = Objects.requireNonNullElse(number(row, "tolerance"), BigDecimal.ZERO);
            return new Bound(about.add(tolerance), "khoảng " + text(about));
        }

        private static @Nullable BigDecimal number(JsonNode row, String field) {
            return row.has(field) ? row.path(field).decimalValue() : null;
        }

        private static String text(BigDecimal number) {
            return RatioWords.ofLimit(number);
        }
    }
}
