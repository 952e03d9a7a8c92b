package vn.canbang.reporting.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import vn.canbang.reporting.directory.RequestedUnit;
import vn.canbang.reporting.directory.ShownTime;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.reading.Coverage;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.time.Today;

/** Coverage by commitments, for the start page and “Tình hình”. */
@RestController
@RequestMapping("/api/reporting/v1/coverage")
class CoverageController {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Coverage coverage;
    private final RequestedUnit units;
    private final Today today;
    private final ShownTime times;

    CoverageController(Coverage coverage, RequestedUnit units, Today today, ShownTime times) {
        this.coverage = coverage;
        this.units = units;
        this.today = today;
        this.times = times;
    }

    /**
     * @param boundariesOf the day whose units are shown
     * @param undivided what the total holds of units that were split, and none of the units shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoverageView(
            UnitRef unit,
            LocalDate on,
            LocalDate boundariesOf,
            @Nullable Instant latestEvent,
            Instant readAt,
            String asOf,
            RowView total,
            List<RowView> children,
            @Nullable RowView undivided) {}

    record RowView(UnitRef unit, ShareView providers, ShareView facilities, ShareView households) {

        static RowView of(Coverage.Row row) {
            return new RowView(
                    UnitRef.of(row.unit()),
                    ShareView.of(row.providers()),
                    ShareView.of(row.facilities()),
                    ShareView.of(row.households()));
        }
    }

    /** Signed of total with the share in per cent; no number where nobody supplies one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShareView(
            String state,
            @Nullable Long signed,
            @Nullable Long total,
            @Nullable BigDecimal share,
            @Nullable Long gap,
            String text) {

        static ShareView of(Coverage.Share share) {
            var signed = share.signed().isPresent() ? share.signed().getAsLong() : null;
            var total = share.total().isPresent() ? share.total().getAsLong() : null;
            if (signed == null || total == null) {
                return without(FigureState.NOT_SUPPLIED, signed, total);
            }
            if (total == 0) {
                return without(FigureState.UNDEFINED, signed, total);
            }
            var per = BigDecimal.valueOf(signed)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
            return new ShareView(
                    "known",
                    signed,
                    total,
                    per,
                    Math.max(0, total - signed),
                    FigureValue.of(per, 1).text() + "%");
        }

        private static ShareView without(FigureState state, @Nullable Long signed, @Nullable Long total) {
            return new ShareView(
                    state.name().toLowerCase(Locale.ROOT),
                    signed,
                    total,
                    null,
                    null,
                    FigureValue.absent(state).text());
        }
    }

    @GetMapping
    @Permit("indicator:read")
    @Nullable
    ResponseEntity<CoverageView> of(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String boundaries,
            Caller caller,
            Locale locale,
            ServletWebRequest request) {
        var day = on == null ? today.date() : on;
        var boundariesOf = BoundariesAsked.dayOf(boundaries, day, today.date());
        var area = units.require(unit, boundariesOf, caller);
        var table = coverage.of(area, day, boundariesOf);
        var total = RowView.of(table.total());
        var children = table.children().stream().map(RowView::of).toList();
        var undivided = table.undivided() == null ? null : RowView.of(table.undivided());
        var shown = Objects.hash(locale, day, boundariesOf, total, children, undivided);
        var tag = "\"" + Integer.toHexString(shown) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .body(new CoverageView(
                        UnitRef.of(area),
                        day,
                        boundariesOf,
                        table.latest(),
                        times.now(),
                        times.asOf(table.latest(), locale),
                        total,
                        children,
                        undivided));
    }
}
