package vn.canbang.directory.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.imports.Choice;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.DistinctChoices;

/** The open facilities that a row of a file may refer to: by licence, or by a name that only one has. */
@Component
public class FacilityChoices implements Choices {

    private static final int PAGE = 500;

    private final Facilities facilities;
    private final UnitCatalogue units;

    FacilityChoices(Facilities facilities, UnitCatalogue units) {
        this.facilities = facilities;
        this.units = units;
    }

    @Override
    public List<Choice> of(Caller importer) {
        return DistinctChoices.of(open(importer), this::candidate);
    }

    private List<Facility> open(Caller importer) {
        var open = new FacilityList.Filter(null, null, Boolean.TRUE, null);
        var scope = InScope.of(importer, null);
        var found = new ArrayList<Facility>();
        var page = facilities.list(scope, open, null, PAGE);
        while (page.size() > PAGE) {
            found.addAll(page.subList(0, PAGE));
            var last = found.getLast();
            page = facilities.list(
                    scope, open, NameOrder.cursor(last.nameKey(), last.id()).encode(), PAGE);
        }
        found.addAll(page);
        return found;
    }

    private DistinctChoices.Candidate candidate(Facility facility) {
        var details = facility.details();
        var name = details.name();
        var licence = details.operatingLicenceNo();
        var commune = units.named(facility.communeId());
        var placed = units.nameWithDistrict(facility.communeId());
        var written = licence == null ? "" : licence + ", ";
        return new DistinctChoices.Candidate(
                facility.id().toString(),
                List.of(
                        name + " (" + written + commune.name() + ")",
                        name + " (" + written + placed + ")",
                        name + " (" + written + placed + ", " + commune.code() + ")"),
                Stream.of(name, licence).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
