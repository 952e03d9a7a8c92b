package vn.canbang.directory.organisation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.imports.Choice;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.imports.DistinctChoices;
import vn.canbang.starter.time.Today;

/**
 * The organisations of today and of days to come that a row of a file may refer to, with their unit: every commune has a health
 * station. Those that would be called the same stand with their district, or their first day.
 */
@Component
public class OrganisationChoices implements Choices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final OrganisationManagement management;
    private final UnitCatalogue units;
    private final Today today;

    OrganisationChoices(OrganisationManagement management, UnitCatalogue units, Today today) {
        this.management = management;
        this.units = units;
        this.today = today;
    }

    @Override
    public List<Choice> of(Caller importer) {
        var date = today.date();
        var offered = management.all().stream()
                .filter(organisation -> !organisation.hasEndedBy(date) && importer.sees(organisation))
                .toList();
        return DistinctChoices.of(offered, this::candidate);
    }

    private DistinctChoices.Candidate candidate(Organisation organisation) {
        var name = organisation.name();
        var unit = units.named(organisation.unitId());
        var placed = units.nameWithDistrict(organisation.unitId());
        return new DistinctChoices.Candidate(
                organisation.id().toString(),
                List.of(
                        name + " (" + unit.name() + ")",
                        name + " (" + placed + ")",
                        name + " (" + placed + ", " + unit.code() + ", từ " + DAY.format(organisation.validFrom())
                                + ")"),
                Set.of(name));
    }
}
