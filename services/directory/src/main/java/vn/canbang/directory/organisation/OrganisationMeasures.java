package vn.canbang.directory.organisation;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.measure.CellCount;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/** How many organisations and schools there are, from their first and last days. */
@Component
class OrganisationMeasures implements MeasureSource {

    private final Organisations organisations;

    OrganisationMeasures(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> measures() {
        return Set.of(Organisation.MEASURE, Organisation.SCHOOLS);
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var schools = key.measure().equals(Organisation.SCHOOLS);
        var count = new CellCount();
        organisations.findByUnitId(key.unit()).stream()
                .filter(organisation -> organisation.isSchool() == schools)
                .forEach(organisation -> count.add(organisation.changeOn(key.day()), cellOf(organisation)));
        return count.cells();
    }

    private static String cellOf(Organisation organisation) {
        var school = organisation.traits().schoolKind();
        return school == null ? "kind=" + organisation.kind().code() : "school_kind=" + school.code();
    }
}
