package vn.canbang.reporting.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.calendar.AskedPeriod;
import vn.canbang.reporting.calendar.PeriodView;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.ReportingPeriods;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.time.Today;

/** The reporting periods of the province's plans. */
@RestController
@RequestMapping("/api/reporting/v1/periods")
class PeriodController {

    private static final String OPEN = "period:open";

    private final ReportingPeriods periods;
    private final RequestedUnit units;
    private final AccessMatrix matrix;
    private final Today today;

    PeriodController(ReportingPeriods periods, RequestedUnit units, AccessMatrix matrix, Today today) {
        this.periods = periods;
        this.units = units;
        this.matrix = matrix;
        this.today = today;
    }

    record PeriodsView(List<PeriodView> items) {}

    @GetMapping
    @Permit("period:read")
    PeriodsView all(Caller caller, Locale locale) {
        return new PeriodsView(periods.all().stream()
                .map(period -> view(period, caller, locale))
                .toList());
    }

    @GetMapping("/{id}")
    @Permit("period:read")
    PeriodView one(@PathVariable UUID id, Caller caller, Locale locale) {
        return view(periods.require(id), caller, locale);
    }

    record AskRequest(
            @NotBlank @Size(max = 60) String plan,
            @NotBlank @Size(max = 150) String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull LocalDate due) {

        AskedPeriod asked() {
            return new AskedPeriod(plan, title, from, to, due);
        }
    }

    /** Asks for a report out of turn. */
    @PostMapping
    @Permit("period:add")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PeriodView> ask(
            @Valid @RequestBody AskRequest request, Caller caller, Attempt attempt, Locale locale) {
        units.require(null, today.date(), caller);
        var period = periods.ask(request.asked(), attempt);
        return ResponseEntity.created(URI.create("/api/reporting/v1/periods/" + period.id()))
                .body(view(period, caller, locale));
    }

    @PostMapping("/{id}/opening")
    @Permit(OPEN)
    PeriodView open(@PathVariable UUID id, Caller caller, Attempt attempt, Locale locale) {
        units.require(null, today.date(), caller);
        return view(periods.open(id, attempt), caller, locale);
    }

    private PeriodView view(ReportingPeriod period, Caller caller, Locale locale) {
        return PeriodView.of(period, today.date(), mayOpen(caller), locale);
    }

    /** A period is opened for the whole province, so by its line only. */
    private boolean mayOpen(Caller caller) {
        return caller.reach() == Reach.LINE && matrix.allows(caller, OPEN);
    }
}
