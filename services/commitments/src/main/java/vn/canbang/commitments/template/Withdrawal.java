package vn.canbang.commitments.template;

import java.time.LocalDate;

/**
 * The end of a version.
 *
 * @param from first day on which it is no longer used
 */
public record Withdrawal(WithdrawalReason reason, LocalDate from) {

    boolean hasComeBy(LocalDate date) {
        return !date.isBefore(from);
    }
}
