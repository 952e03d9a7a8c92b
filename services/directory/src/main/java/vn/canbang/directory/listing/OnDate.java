package vn.canbang.directory.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.LegalDate;

/** The date that a list is about: today, another one, or none ({@code all}) when ended records are wanted as well. */
public final class OnDate {

    private OnDate() {}

    public static @Nullable LocalDate of(@Nullable String on, Supplier<LocalDate> today) {
        if (on == null) {
            return today.get();
        }
        if (on.equals("all")) {
            return null;
        }
        try {
            return LegalDate.parse(on);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidException.at("/on", "invalid_value");
        }
    }

    /** Records that exist on the date, by their first and last days. */
    public static Criteria existing(LocalDate on, String firstDay, String lastDay) {
        return new Criteria()
                .andOperator(
                        Criteria.where(firstDay).lte(on),
                        new Criteria()
                                .orOperator(
                                        Criteria.where(lastDay).exists(false),
                                        Criteria.where(lastDay).gte(on)));
    }
}
