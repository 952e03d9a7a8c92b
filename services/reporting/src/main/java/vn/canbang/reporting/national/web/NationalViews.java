package vn.canbang.reporting.national.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.disclosure.OutgoingView.ValueView;
import vn.canbang.reporting.national.NationalReading.Received;
import vn.canbang.reporting.national.NationalTotals;
import vn.canbang.reporting.national.NationalTotals.YearTotals;
import vn.canbang.reporting.national.TotalledFigure;

/** What the Population Authority is shown. */
final class NationalViews {

    private NationalViews() {}

    record ReceivedList(List<ReceivedRow> items) {}

    /**
     * An edition of a report that was sent to the Authority.
     *
     * @param edition 1 for the report as it was first made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReceivedRow(
            UUID id,
            String provinceCode,
            String province,
            String plan,
            String title,
            LocalDate from,
            LocalDate to,
            int edition,
            @Nullable LocalDate sentOn) {

        static ReceivedRow of(Received received) {
            return new ReceivedRow(
                    received.id(),
                    received.provinceCode(),
                    received.province(),
                    received.plan(),
                    received.title(),
                    received.from(),
                    received.to(),
                    received.edition(),
                    received.sentOn());
        }
    }

    /**
     * Counts of a year over the provinces whose report of the year has left them, which stand by their codes.
     *
     * @param year absent while there is no such report at all
     * @param years of which there are some, newest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NationalTotalsView(
            @Nullable Integer year, List<Integer> years, List<CountedProvinceView> provinces, List<TotalView> figures) {

        static NationalTotalsView of(YearTotals totals) {
            return new NationalTotalsView(
                    totals.year(),
                    totals.years(),
                    totals.provinces().stream().map(CountedProvinceView::of).toList(),
                    totals.figures().stream().map(TotalView::of).toList());
        }
    }

    record CountedProvinceView(String code, String name, LocalDate from, LocalDate to, String dataLine) {

        static CountedProvinceView of(NationalTotals.Province province) {
            return new CountedProvinceView(
                    province.code(), province.name(), province.from(), province.to(), province.dataLine());
        }
    }

    /**
     * One count.
     *
     * @param total suppressed while a province hides its number
     * @param byProvince in the order of the provinces
     * @param supplied how many provinces show a number
     * @param hidden how many hide theirs
     */
    record TotalView(
            String key,
            String name,
            String unit,
            ValueView total,
            List<ValueView> byProvince,
            long supplied,
            long hidden) {

        static TotalView of(TotalledFigure figure) {
            return new TotalView(
                    figure.code(),
                    figure.name(),
                    figure.unit(),
                    ValueView.of(figure.total()),
                    figure.byProvince().stream().map(ValueView::of).toList(),
                    figure.supplied(),
                    figure.hidden());
        }
    }
}
