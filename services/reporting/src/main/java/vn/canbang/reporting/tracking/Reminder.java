package vn.canbang.reporting.tracking;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A reminder to copy into a message: unit names and a day, never a person, never a partner that was only asked. */
public record Reminder(String text, int units) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    public static Reminder of(String title, List<TrackedReport> reports) {
        var missing = reports.stream().filter(TrackedReport::isMissing).toList();
        if (missing.isEmpty()) {
            return new Reminder("", 0);
        }
        var names = missing.stream().map(report -> report.owing().name()).collect(Collectors.joining("; "));
        var day = missing.stream()
                .map(report -> report.owing().due().before())
                .filter(Objects::nonNull)
                .findFirst()
                .map(DATE::format)
                .map(before -> " trước ngày " + before)
                .orElse("");
        return new Reminder(
                "%s: đề nghị các đơn vị sau gửi báo cáo%s (%d đơn vị): %s."
                        .formatted(title, day, missing.size(), names),
                missing.size());
    }
}
