package vn.canbang.reporting.tracking;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.directory.ShownTime;
import vn.canbang.reporting.reading.BirthReading;
import vn.canbang.reporting.reading.Coverage;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** The one sentence for the telephone: where reporting, coverage and births stand, with the time, and who is missing. */
@Component
public class Summary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final Locale NUMBERS = Locale.of("vi", "VN");

    private final Tracking tracking;
    private final ReportingPeriods periods;
    private final Coverage coverage;
    private final BirthReading births;
    private final Today today;
    private final ShownTime times;

    Summary(
            Tracking tracking,
            ReportingPeriods periods,
            Coverage coverage,
            BirthReading births,
            Today today,
            ShownTime times) {
        this.tracking = tracking;
        this.periods = periods;
        this.coverage = coverage;
        this.births = births;
        this.today = today;
        this.times = times;
    }

    /** @param missing names of the units that owe and have not handed in; never a partner that was only asked */
    public record Told(String sentence, List<String> missing) {}

    public Told of(UnitVersion unit) {
        var vietnamese = Locale.of("vi");
        var facts = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var open = periods.open();
        for (var period : open) {
            var reports = tracking.reportingTo(period, unit.unitPath());
            var counts = Counts.of(reports, today.date());
            var of = open.size() == 1 ? "" : period.names().title() + ": ";
            if (counts.owing() > 0) {
                facts.add("%s%d/%d đơn vị đã nộp, %d đã tiếp nhận"
                        .formatted(of, counts.handedIn(), counts.owing(), counts.accepted()));
            }
            reports.stream()
                    .filter(TrackedReport::isMissing)
                    .map(report -> report.owing().name())
                    .filter(name -> !missing.contains(name))
                    .forEach(missing::add);
        }
        facts.add(covered(unit));
        born(unit).ifPresent(facts::add);
        var sentence = "Tính đến " + times.of(times.now(), vietnamese) + ": " + String.join("; ", facts) + ".";
        return new Told(
                missing.isEmpty() ? sentence : sentence + " Chưa nộp: " + String.join(", ", missing) + ".", missing);
    }

    private String covered(UnitVersion unit) {
        var row = coverage.rowOf(unit, today.date());
        return "%s người cung cấp dịch vụ và %s cơ sở có cam kết còn hiệu lực"
                .formatted(fraction(row.providers()), fraction(row.facilities()));
    }

    private static String fraction(Coverage.Share share) {
        if (share.signed().isEmpty() || share.total().isEmpty()) {
            return "(chưa được cung cấp)";
        }
        return number(share.signed().getAsLong()) + "/" + number(share.total().getAsLong());
    }

    private Optional<String> born(UnitVersion unit) {
        var year = today.date();
        return births.preferred(unit.unitPath(), year.withDayOfYear(1), year.withDayOfYear(year.lengthOfYear()))
                .map(Summary::words);
    }

    private static String words(BirthSum sum) {
        return "%s trẻ sinh (%s, đến %s)"
                .formatted(
                        number(sum.counts().total()),
                        sum.status().words(Locale.of("vi")).toLowerCase(NUMBERS),
                        DAY.format(sum.to()));
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(NUMBERS).format(value);
    }
}
