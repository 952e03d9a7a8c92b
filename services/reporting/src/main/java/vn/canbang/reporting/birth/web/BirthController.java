package vn.canbang.reporting.birth.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.birth.BirthImport;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.birth.Births;
import vn.canbang.reporting.birth.ImportingBirths;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.openapi.AlsoAnswers;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.ParameterText;

/** Births by source, and the import of files of them. */
@RestController
@RequestMapping("/api/reporting/v1")
class BirthController {

    private final Births births;
    private final ImportingBirths importing;
    private final Territory territory;
    private final RequestedUnit units;
    private final Today today;

    BirthController(Births births, ImportingBirths importing, Territory territory, RequestedUnit units, Today today) {
        this.births = births;
        this.importing = importing;
        this.territory = territory;
        this.units = units;
        this.today = today;
    }

    record BirthsView(UnitRef unit, List<BirthView> items) {}

    /** @param communes how many communes have recorded, of how many there are */
    record BirthView(
            UnitRef unit,
            LocalDate from,
            LocalDate to,
            String source,
            String sourceName,
            String status,
            String statusText,
            int revision,
            long boys,
            long girls,
            long births,
            int communes,
            int of) {}

    record ImportView(
            UUID id, String fileName, Instant importedAt, int rows, int added, int unchanged, boolean dryRun) {

        static ImportView of(BirthImport done) {
            return new ImportView(
                    done.id(),
                    done.fileName(),
                    done.importedAt(),
                    done.rowCount(),
                    done.rowCount() - done.unchanged(),
                    done.unchanged(),
                    false);
        }
    }

    record ImportsView(List<ImportView> items) {}

    @GetMapping("/births")
    @Permit("birth:read")
    BirthsView recorded(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String breakdown,
            Caller caller,
            Locale locale) {
        var last = to == null ? today.date().withMonth(12).withDayOfMonth(31) : to;
        var first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) {
            throw InvalidException.at("/to", "invalid_value");
        }
        var area = units.require(unit, last, caller);
        var items = new ArrayList<BirthView>();
        var areas = "children".equals(breakdown) ? territory.children(area.unitPath(), last) : List.of(area);
        for (var each : areas) {
            for (var sum : births.recorded(each.unitPath(), first, last)) {
                if (source == null || source.equals(sum.source().code())) {
                    items.add(view(each, sum, locale));
                }
            }
        }
        return new BirthsView(UnitRef.of(area), items);
    }

    @PostMapping(path = "/birth-imports", consumes = "text/csv")
    @Permit("birth:import")
    @AlsoAnswers(HttpStatus.CREATED)
    ResponseEntity<ImportView> take(
            @RequestBody byte[] file,
            @RequestParam String fileName,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            Attempt attempt) {
        units.require(null, today.date(), caller);
        var outcome = importing.take(file, ParameterText.fileName(fileName), dryRun, attempt);
        var done = outcome.accepted();
        var view = new ImportView(
                done.id(),
                done.fileName(),
                done.importedAt(),
                done.rowCount(),
                outcome.added(),
                outcome.unchanged(),
                dryRun);
        return ResponseEntity.status(outcome.repeated() || dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(view);
    }

    @GetMapping("/birth-imports")
    @Permit("birth:read")
    ImportsView imports(Caller caller) {
        if (caller.reach() == Reach.OWN || caller.level() != UnitLevel.PROVINCE) {
            return new ImportsView(List.of());
        }
        return new ImportsView(importing.newest().stream().map(ImportView::of).toList());
    }

    private BirthView view(UnitVersion area, BirthSum sum, Locale locale) {
        return new BirthView(
                UnitRef.of(area),
                sum.from(),
                sum.to(),
                sum.source().code(),
                sum.source().name(locale),
                sum.status().code(),
                sum.status().words(locale),
                sum.revision(),
                sum.counts().boys(),
                sum.counts().girls(),
                sum.counts().total(),
                sum.communes(),
                sum.of());
    }
}
