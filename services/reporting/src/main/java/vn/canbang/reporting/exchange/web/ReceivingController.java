package vn.canbang.reporting.exchange.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.birth.ImportingBirths;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.exchange.TakingBirths;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.openapi.AlsoAnswers;
import vn.canbang.starter.time.Today;

/** Births of other systems: a DHIS2 data value set, and an ADX message, as figures go out. */
@RestController
@RequestMapping("/api/reporting/v1/birth-imports")
@Permit("birth:import")
class ReceivingController {

    private static final String ADX = "application/adx+xml";

    private final TakingBirths taking;
    private final RequestedUnit units;
    private final Today today;

    ReceivingController(TakingBirths taking, RequestedUnit units, Today today) {
        this.taking = taking;
        this.units = units;
        this.today = today;
    }

    /** DHIS2's data value set as it is taken; what else DHIS2 knows, such as comments, is refused. */
    record ReceivedDataValueSet(
            @NotNull String dataSet,
            @Nullable String period,
            @Nullable String orgUnit,
            @Nullable @Pattern(regexp = "CODE") String dataElementIdScheme,
            @Nullable @Pattern(regexp = "CODE") String orgUnitIdScheme,
            @NotEmpty @Valid List<ReceivedDataValue> dataValues) {

        List<TakingBirths.DataValue> values() {
            return dataValues.stream()
                    .map(value -> new TakingBirths.DataValue(
                            value.dataElement(), value.period(), value.orgUnit(), value.value()))
                    .toList();
        }
    }

    /** One number of it. */
    record ReceivedDataValue(
            @NotNull String dataElement,
            @Nullable String period,
            @Nullable String orgUnit,
            @NotNull String value) {}

    /** What came of it; all of it, for there is no part. */
    record ReceivedView(UUID id, String name, Instant importedAt, int rows, int added, int unchanged, boolean dryRun) {}

    @PostMapping(path = "/data-value-set", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AlsoAnswers(HttpStatus.CREATED)
    ResponseEntity<ReceivedView> takeDataValueSet(
            @Valid @RequestBody ReceivedDataValueSet request,
            @RequestParam(defaultValue = "canbang") String scheme,
            @RequestParam String source,
            @RequestParam String status,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            Attempt attempt) {
        units.require(null, today.date(), caller);
        var terms = new TakingBirths.Terms(scheme, source, status, revision, dryRun);
        return answer(
                taking.take(request.dataSet(), request.period(), request.orgUnit(), request.values(), terms, attempt),
                dryRun);
    }

    @PostMapping(path = "/adx", consumes = ADX)
    @AlsoAnswers(HttpStatus.CREATED)
    ResponseEntity<ReceivedView> takeAdx(
            @RequestBody byte[] message,
            @RequestParam(defaultValue = "canbang") String scheme,
            @RequestParam String source,
            @RequestParam String status,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            Attempt attempt) {
        units.require(null, today.date(), caller);
        return answer(
                taking.take(message, new TakingBirths.Terms(scheme, source, status, revision, dryRun), attempt),
                dryRun);
    }

    private static ResponseEntity<ReceivedView> answer(ImportingBirths.Outcome outcome, boolean dryRun) {
        var taken = outcome.accepted();
        var view = new ReceivedView(
                taken.id(),
                taken.fileName(),
                taken.importedAt(),
                taken.rowCount(),
                outcome.added(),
                outcome.unchanged(),
                dryRun);
        return ResponseEntity.status(outcome.repeated() || dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(view);
    }
}
