package vn.canbang.directory.organisation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.imports.Choice;
import vn.canbang.starter.imports.Choices;
import vn.canbang.starter.time.Today;

/** The organisations of today that a row of a file may refer to, with their unit: every commune has a health station. */
@Component
public class OrganisationChoices implements Choices {

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
        return management.all().stream()
                .filter(organisation -> organisation.existsOn(date) && importer.sees(organisation))
                .map(organisation -> new Choice(
                        organisation.id().toString(),
                        organisation.name() + " ("
                                + units.named(organisation.unitId()).name() + ")",
                        Set.of(organisation.name())))
                .toList();
    }
}
