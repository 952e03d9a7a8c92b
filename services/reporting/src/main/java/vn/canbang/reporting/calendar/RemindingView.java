package vn.canbang.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When the reports of a period are reminded of, as views carry it: worded, or that no rule says it.
 *
 * @param from the first day for reports that are due on the day of the period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemindingView(boolean configured, @Nullable LocalDate from, String text) {

    public static RemindingView of(Optional<ReminderDays> days, DueDate due, Locale locale) {
        var english = "en".equals(locale.getLanguage());
        return days.map(each -> new RemindingView(
                        true, each.firstFor(due).orElse(null), english ? inEnglish(each) : words(each)))
                .orElseGet(() -> new RemindingView(
                        false,
                        null,
                        english
                                ? "Reminder days: not configured; nobody is reminded yet"
                                : "Các ngày nhắc: chưa cấu hình, chưa nhắc đơn vị nào"));
    }

    /** “Nhắc trước hạn 10, 3 ngày; đúng ngày hạn; sau hạn 3 ngày” */
    private static String words(ReminderDays days) {
        var said = new ArrayList<String>();
        if (!days.before().isEmpty()) {
            said.add("trước hạn " + numbers(days.before()) + " ngày");
        }
        if (days.isOnTheDay()) {
            said.add("đúng ngày hạn");
        }
        if (!days.after().isEmpty()) {
            said.add("sau hạn " + numbers(days.after()) + " ngày");
        }
        return "Nhắc " + String.join("; ", said);
    }

    private static String inEnglish(ReminderDays days) {
        var said = new ArrayList<String>();
        if (!days.before().isEmpty()) {
            said.add(numbers(days.before()) + " days before the last day");
        }
        if (days.isOnTheDay()) {
            said.add("on it");
        }
        if (!days.after().isEmpty()) {
            said.add(numbers(days.after()) + " days after it");
        }
        return "Reminded of " + String.join("; ", said);
    }

    private static String numbers(Collection<Integer> days) {
        return days.stream().map(day -> String.valueOf(Math.abs(day))).collect(Collectors.joining(", "));
    }
}
