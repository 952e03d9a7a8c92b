package vn.canbang.directory.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.organisation.web.OrganisationView.SuccessorName;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Page;

/** Organisations as a caller sees them, one or page by page. */
@Component
class OrganisationPages {

    private final Organisations organisations;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final Today today;

    OrganisationPages(Organisations organisations, UnitCatalogue units, AccessMatrix matrix, Today today) {
        this.organisations = organisations;
        this.units = units;
        this.matrix = matrix;
        this.today = today;
    }

    Page<OrganisationView> page(Caller caller, OrganisationQuery query, @Nullable String after, int size) {
        var rows = organisations.list(
                InScope.codes(caller, query.unit()),
                query.kind(),
                query.q(),
                OnDate.of(query.on(), today::date),
                after,
                size);
        var successors = successorsOf(rows);
        return Page.of(
                rows,
                size,
                organisation -> view(organisation, successors, caller),
                organisation -> NameOrder.cursor(organisation.nameKey(), organisation.id()));
    }

    OrganisationView view(Organisation organisation, Caller caller) {
        return view(organisation, successorsOf(List.of(organisation)), caller);
    }

    private Map<UUID, SuccessorName> successorsOf(List<Organisation> ended) {
        var ids = ended.stream()
                .map(Organisation::successorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : organisations.findByIdIn(ids).stream().collect(Collectors.toMap(Organisation::id, SuccessorName::of));
    }

    private OrganisationView view(Organisation organisation, Map<UUID, SuccessorName> successors, Caller caller) {
        var may = matrix.allows(caller, OrganisationController.WRITE);
        var actions = organisation.lastDay() == null
                ? Act.when(may, "end", "name_correction")
                : Act.when(may, "name_correction");
        var next = organisation.successorId();
        return OrganisationView.of(
                organisation, next == null ? null : successors.get(next), units.named(organisation.unitId()), actions);
    }
}
