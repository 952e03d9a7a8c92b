package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/** The months in which a commitment is shown as coming due, so that an index finds those of today among all. */
public final class NoticeMonths {

    private NoticeMonths() {}

    public static Set<String> of(LocalDate noticeFrom, LocalDate coveredTo) {
        var months = new TreeSet<String>();
        if (noticeFrom.isBefore(coveredTo)) {
            var last = YearMonth.from(coveredTo.minusDays(1));
            for (var month = YearMonth.from(noticeFrom); !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month.toString());
            }
        }
        return months;
    }

    static String of(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
