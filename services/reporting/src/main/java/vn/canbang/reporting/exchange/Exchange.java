package vn.canbang.reporting.exchange;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.disclosure.OutgoingReports;
import vn.canbang.starter.problem.RejectedException;

/** Outgoing reports in the forms of other systems, under the codes of a receiver. */
@Component
public class Exchange {

    private final OutgoingReports outgoing;

    Exchange(OutgoingReports outgoing) {
        this.outgoing = outgoing;
    }

    /** DHIS2's data value set. */
    public record DataValueSet(
            String dataSet,
            String period,
            String orgUnit,
            String dataElementIdScheme,
            String orgUnitIdScheme,
            List<DataValue> dataValues) {}

    /** One number of it. */
    public record DataValue(String dataElement, String period, String orgUnit, String value) {}

    public DataValueSet dataValueSet(UUID report, String scheme) {
        return dataValueSet(figures(report, scheme));
    }

    static DataValueSet dataValueSet(ExchangedFigures figures) {
        var period = new ExchangePeriod(figures.from(), figures.to())
                .dhis2()
                .orElseThrow(() -> new RejectedException("exchange_period_unknown"));
        return new DataValueSet(
                figures.dataSet(),
                period,
                figures.orgUnit(),
                "CODE",
                "CODE",
                figures.values().stream()
                        .map(value -> new DataValue(value.dataElement(), period, value.orgUnit(), value.value()))
                        .toList());
    }

    /** The same message whenever it is asked for: it bears the day of the figures, not that of the question. */
    public String adx(UUID report, String scheme) {
        var figures = figures(report, scheme);
        var cutOff = outgoing.require(report).span().cutOff();
        return AdxMessage.of(figures, cutOff.atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC));
    }

    private ExchangedFigures figures(UUID report, String scheme) {
        return ExchangedFigures.of(outgoing.require(report), ExchangeCodes.of(scheme));
    }
}
