package vn.canbang.reporting.exchange.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
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
import vn.canbang.reporting.exchange.ReceivedDocument;
import vn.canbang.reporting.exchange.TakingBirths;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.openapi.AlsoAnswers;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.ParameterText;

/** Births of other systems: a DHIS2 data value set, and an ADX message, as figures go out. */
@RestController
@RequestMapping("/api/reporting/v1/birth-imports")
@Permit("birth:import")
class ReceivingController {

    private static final String ADX = "application/adx+xml";

    private static final String DATA_VALUE_SET = "DHIS2 dataValueSet";
    private static final String ADX_MESSAGE = "ADX";

    private final TakingBirths taking;
    private final RequestedUnit units;
    private final Today today;

    ReceivingController(TakingBirths taking, RequestedUnit units, Today today) {
        this.taking = taking;
        this.units = units;
        this.today = today;
    }

    /** What came of it; all of it, for there is no part. */
    record ReceivedView(UUID id, String name, Instant importedAt, int rows, int added, int unchanged, boolean dryRun) {}

    @PostMapping(path = "/data-value-set", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AlsoAnswers(HttpStatus.CREATED)
    ResponseEntity<ReceivedView> takeDataValueSet(
            @Valid @RequestBody ReceivedDataValueSet request,
            @RequestParam(defaultValue = DATA_VALUE_SET) String fileName,
            @RequestParam(defaultValue = "canbang") String scheme,
            @RequestParam String source,
            @RequestParam String status,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            Attempt attempt) {
        units.require(null, today.date(), caller);
        var terms = new TakingBirths.Terms(ParameterText.fileName(fileName), scheme, source, status, revision, dryRun);
        return answer(taking.take(request.document(), terms, attempt), dryRun);
    }

    @PostMapping(path = "/adx", consumes = ADX)
    @AlsoAnswers(HttpStatus.CREATED)
    ResponseEntity<ReceivedView> takeAdx(
            @RequestBody byte[] message,
            @RequestParam(defaultValue = ADX_MESSAGE) String fileName,
            @RequestParam(defaultValue = "canbang") String scheme,
            @RequestParam String source,
            @RequestParam String status,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            Attempt attempt) {
        units.require(null, today.date(), caller);
        var terms = new TakingBirths.Terms(ParameterText.fileName(fileName), scheme, source, status, revision, dryRun);
        return answer(taking.take(ReceivedDocument.ofAdx(message), terms, attempt), dryRun);
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
