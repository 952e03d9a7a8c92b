package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The wording of a due date, made here so that no screen computes one. */
public final class DueWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private DueWords() {}

    /** “Hạn: trước ngày 25/11/2024 · còn 2 ngày · tính quá hạn từ 25/11/2024” */
    public static String of(DueDate due, LocalDate today, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        var before = due.before();
        if (before == null) {
            return english ? "Due date: not configured" : "Hạn: chưa cấu hình";
        }
        var day = DATE.format(before);
        if (due.mode() == Mode.REQUEST) {
            return english ? "Asked for before " + day : "Đề nghị gửi trước " + day;
        }
        var rest = english ? restInEnglish(due.daysLeft(today)) : rest(due.daysLeft(today));
        return english
                ? "Due before " + day + " · " + rest + " · late from " + day
                : "Hạn: trước ngày " + day + " · " + rest + " · tính quá hạn từ " + day;
    }

    /** “Hạn: trước ngày 25/11/2024 · nộp muộn 2 ngày” */
    public static String ofHandedIn(DueDate due, long daysLate, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        var before = due.before();
        var day = before == null ? null : DATE.format(before);
        var first = english
                ? (day == null ? "Due date: not configured" : "Due before " + day)
                : (day == null ? "Hạn: chưa cấu hình" : "Hạn: trước ngày " + day);
        if (daysLate == 0) {
            return day == null ? first : first + (english ? " · handed in on time" : " · đã nộp đúng hạn");
        }
        return first + (english ? " · handed in " + daysLate + " days late" : " · nộp muộn " + daysLate + " ngày");
    }

    /** “Trả lại, nộp lại hết ngày 28/11/2024 · quá hạn 2 ngày” */
    public static String ofReturned(LocalDate last, LocalDate today, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        var left = ChronoUnit.DAYS.between(today, last);
        return english
                ? "Returned, to come back by " + DATE.format(last) + " · " + restInEnglish(left)
                : "Trả lại, nộp lại hết ngày " + DATE.format(last) + " · " + rest(left);
    }

    private static String rest(long left) {
        if (left < 0) {
            return "quá hạn " + -left + " ngày";
        }
        return left == 0 ? "đến hạn hôm nay" : "còn " + left + " ngày";
    }

    private static String restInEnglish(long left) {
        if (left < 0) {
            return -left + " days late";
        }
        return left == 0 ? "due today" : left + " days left";
    }
}
