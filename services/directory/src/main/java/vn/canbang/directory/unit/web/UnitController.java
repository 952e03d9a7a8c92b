package vn.canbang.directory.unit.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.unit.UnitLineage;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.directory.unit.UnitSearch;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** What was where, when: shipped facts that everybody may read. */
@RestController
@RequestMapping("/api/directory/v1/units")
@Permit("unit:read")
class UnitController {

    private final UnitCatalogue catalogue;
    private final UnitLineage lineage;
    private final UnitSearch search;
    private final OwnUnits own;
    private final Today today;
    private final WholeAnswer whole;

    UnitController(
            UnitCatalogue catalogue,
            UnitLineage lineage,
            UnitSearch search,
            OwnUnits own,
            Today today,
            WholeAnswer whole) {
        this.catalogue = catalogue;
        this.lineage = lineage;
        this.search = search;
        this.own = own;
        this.today = today;
        this.whole = whole;
    }

    @GetMapping
    ResponseEntity<UnitList> list(@ParameterObject UnitQuery query) {
        return whole.of(listed(query));
    }

    /** The units of a date, on the screen and for a file alike. */
    UnitList listed(UnitQuery query) {
        var date = query.on() == null ? today.date() : query.on();
        var units = query.under() == null && query.level() == UnitLevel.PROVINCE
                ? catalogue.on(date, null, query.level())
                : own.on(date, pathOf(query.under()), query.level());
        return new UnitList(
                date,
                units.stream().map(unit -> UnitView.of(unit, catalogue, date)).toList());
    }

    @GetMapping("/search")
    FoundList search(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String under) {
        var date = on == null ? today.date() : on;
        return new FoundList(search.find(q, date, own.under(pathOf(under))).stream()
                .map(found -> new FoundView(
                        UnitView.of(found.unit(), catalogue, date),
                        found.unit().name(),
                        catalogue.lineOf(found.unit(), date).stream()
                                .filter(above -> !above.id().equals(found.unit().id()))
                                .map(UnitRef::of)
                                .toList(),
                        found.ended(),
                        found.now().stream().map(UnitRef::of).toList()))
                .toList());
    }

    @GetMapping("/{id}")
    UnitDetailView get(@PathVariable String id) {
        var unit = catalogue.byId(id).orElseThrow(NotFoundException::new);
        var date = today.date();
        return new UnitDetailView(
                UnitView.of(unit, catalogue, date),
                catalogue.lineOf(unit, date).stream()
                        .filter(above -> !above.id().equals(unit.id()))
                        .map(UnitRef::of)
                        .toList(),
                lineage.formerly(unit).stream().map(UnitDetailView.LinkView::of).toList(),
                now(unit, date));
    }

    private List<UnitDetailView.LinkView> now(UnitVersion unit, LocalDate date) {
        var direct = lineage.successors(unit);
        var known = direct.stream().map(link -> link.unit().id()).toList();
        var heirs = lineage.heirs(unit, date).stream()
                .filter(heir -> !heir.id().equals(unit.id()))
                .toList();
        if (known.containsAll(heirs.stream().map(UnitVersion::id).toList())) {
            return direct.stream()
                    .filter(link -> !link.unit().validFrom().isAfter(date))
                    .map(UnitDetailView.LinkView::of)
                    .toList();
        }
        return heirs.stream().map(UnitDetailView.LinkView::of).toList();
    }

    private static @Nullable UnitPath pathOf(@Nullable String under) {
        if (under == null) {
            return null;
        }
        if (!UnitPath.isValid(under)) {
            throw InvalidException.at("/under", "invalid_value");
        }
        return new UnitPath(under);
    }

    /** Units of one date. */
    record UnitList(LocalDate on, List<UnitView> items) {}

    /** Units found by name. */
    record FoundList(List<FoundView> items) {}

    /**
     * A unit found by a name of today or of old.
     *
     * @param above what it stood under, since old communes of one name are told apart by their districts
     */
    record FoundView(UnitView unit, String matched, List<UnitRef> above, boolean ended, List<UnitRef> now) {}
}
