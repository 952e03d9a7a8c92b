package vn.canbang.reporting.measure;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureKind;
import vn.canbang.reporting.indicator.MeasureName;

/**
 * Which measures somebody supplies in this tenant. One that nobody has ever published is not supplied, which is told
 * apart from zero; once a service publishes it, it counts from then on, without a change here.
 */
@Component
public class SuppliedMeasures {

    private final PublishedMeasures measures;
    private final ShippedPublishers shipped = ShippedPublishers.read();
    private final IndicatorCatalogue catalogue;

    SuppliedMeasures(PublishedMeasures measures, IndicatorCatalogue catalogue) {
        this.measures = measures;
        this.catalogue = catalogue;
    }

    /**
     * What is published, and what a service that has published something is known to publish: before the first
     * signature of a province the count of signatures is zero, not unknown.
     */
    public Set<MeasureName> current() {
        var known = measures.known();
        var supplied = new HashSet<>(known);
        for (var measure : catalogue.measures()) {
            if (catalogue.kindOf(measure).orElseThrow() != MeasureKind.PERIOD && shipped.publishes(measure, known)) {
                supplied.add(measure);
            }
        }
        return supplied;
    }
}
