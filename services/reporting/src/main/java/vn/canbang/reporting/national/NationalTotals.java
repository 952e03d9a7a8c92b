package vn.canbang.reporting.national;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.disclosure.PublishedCounts;
import vn.canbang.starter.audit.Audit;

/** Counts over all provinces, year by year, of what their sent reports of closed years show (ADR 23). */
@Component
public class NationalTotals {

    private final NationalReading reading;
    private final PublishedCounts counts;
    private final Audit audit;

    NationalTotals(NationalReading reading, PublishedCounts counts, Audit audit) {
        this.reading = reading;
        this.counts = counts;
        this.audit = audit;
    }

    /**
     * The totals of a year.
     *
     * @param year absent while no province has given a report of a year
     * @param years those of which there are reports, newest first
     * @param provinces whose report of the year has left them, by their codes
     */
    public record YearTotals(
            @Nullable Integer year, List<Integer> years, List<Province> provinces, List<TotalledFigure> figures) {}

    /** A province, and what its numbers are of. */
    public record Province(String code, String name, LocalDate from, LocalDate to, String dataLine) {}

    /** Of the newest year when none is asked for. */
    public YearTotals of(@Nullable Integer asked) {
        audit.read("national_totals", asked == null ? "newest" : asked.toString());
        var reports = reading.ofYears();
        var years =
                reports.stream().map(report -> report.to().getYear()).distinct().toList();
        var year = asked == null && !years.isEmpty() ? years.getFirst() : asked;
        var ofProvinces = new LinkedHashMap<String, NationalReport>();
        reports.stream()
                .filter(report -> year != null && report.to().getYear() == year)
                .forEach(report -> ofProvinces.putIfAbsent(report.tenant(), report));
        var given = ofProvinces.values().stream()
                .sorted(NationalReading.BY_PROVINCE)
                .map(report -> GivenFigures.of(report, reading.figuresOf(report)))
                .toList();
        return new YearTotals(
                year,
                years,
                given.stream().map(GivenFigures::province).toList(),
                TotalledFigure.of(given, counts::isCount));
    }
}
