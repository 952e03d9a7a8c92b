package vn.canbang.reporting.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
