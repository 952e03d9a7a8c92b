package vn.canbang.reporting.reading.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.InvalidException;

/** The one switch of every figure over time: “Theo địa giới lúc báo cáo”, unless today's are asked for. */
final class BoundariesAsked {

    private BoundariesAsked() {}

    static boolean areTodays(@Nullable String asked) {
        return switch (asked) {
            case null -> false;
            case "then" -> false;
            case "now" -> true;
            default -> throw InvalidException.at("/boundaries", "invalid_value");
        };
    }

    /** The day whose boundaries are asked for. */
    static LocalDate dayOf(@Nullable String asked, LocalDate then, LocalDate today) {
        return areTodays(asked) ? today : then;
    }
}
