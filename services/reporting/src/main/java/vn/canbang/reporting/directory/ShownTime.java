package vn.canbang.reporting.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.starter.time.Today;

/**
 * Times as they are shown to people: local, and moved with the Today of a demonstration province, so that a page does not
 * speak of two different years.
 */
@Component
public class ShownTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final Clock clock;
    private final Today today;

    ShownTime(Clock clock, Today today) {
        this.clock = clock;
        this.today = today;
    }

    public Instant now() {
        return clock.instant();
    }

    /** “10:14 ngày 23/11/2024” */
    public String of(Instant instant, Locale locale) {
        var shift = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Today.ZONE), today.date());
        var shown = instant.atZone(Today.ZONE).plusDays(shift);
        return ("en".equals(locale.getLanguage()) ? ENGLISH : TIME).format(shown);
    }

    /** “số liệu đến 10:12 ngày 24/11/2024, lấy lúc 10:14 ngày 24/11/2024” */
    public String asOf(@Nullable Instant latest, Locale locale) {
        var read = of(clock.instant(), locale);
        if ("en".equals(locale.getLanguage())) {
            return (latest == null ? "no data yet" : "data until " + of(latest, locale)) + ", read at " + read;
        }
        return (latest == null ? "chưa có số liệu" : "số liệu đến " + of(latest, locale)) + ", lấy lúc " + read;
    }
}
