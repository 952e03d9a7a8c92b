package vn.canbang.reporting.tracking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.ReminderDays;

/** A reminder to copy into a message: unit names and a day, never a person, never a partner that was only asked. */
public record Reminder(String text, int units) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** Of those whose day of being reminded has come; of nobody while no rule says which day that is. */
    public static Reminder of(String title, List<TrackedReport> reports, Optional<ReminderDays> days, LocalDate today) {
        var missing = reports.stream()
                .filter(TrackedReport::isMissing)
                .map(TrackedReport::owing)
                .toList();
        return to(title, due(missing, days, today));
    }

    static List<OwingUnit> due(List<OwingUnit> missing, Optional<ReminderDays> days, LocalDate today) {
        return missing.stream()
                .filter(owing ->
                        days.flatMap(each -> each.reached(owing.due(), today)).isPresent())
                .toList();
    }

    /** To those who have not handed in, each with its own day: communes are due before the day of the plan. */
    static Reminder to(String title, List<OwingUnit> missing) {
        if (missing.isEmpty()) {
            return new Reminder("", 0);
        }
        var byDay = missing.stream().collect(Collectors.groupingBy(Reminder::day, TreeMap::new, Collectors.toList()));
        var asked = byDay.values().stream().map(Reminder::ask).collect(Collectors.joining(". Đề nghị "));
        return new Reminder(title + ": đề nghị " + asked + ".", missing.size());
    }

    private static LocalDate day(OwingUnit owing) {
        return Objects.requireNonNullElse(owing.due().before(), LocalDate.MAX);
    }

    private static String ask(List<OwingUnit> sameDay) {
        var names = sameDay.stream().map(OwingUnit::name).collect(Collectors.joining("; "));
        var before = sameDay.getFirst().due().before();
        return "các đơn vị sau gửi báo cáo%s (%d đơn vị): %s"
                .formatted(before == null ? "" : " trước ngày " + DATE.format(before), sameDay.size(), names);
    }
}
