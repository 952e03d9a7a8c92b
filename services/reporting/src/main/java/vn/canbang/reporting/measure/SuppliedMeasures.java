package vn.canbang.reporting.measure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.indicator.MeasureName;

/**
 * Which measures somebody supplies: those that a service of this release publishes, whether or not it has published
 * anything yet, and those that a newer service has told of. Before the first signature of a province the count of
 * signatures is therefore zero; what no service publishes is not supplied, which is told apart from zero.
 */
@Component
public class SuppliedMeasures {

    private final PublishedMeasures measures;
    private final Set<MeasureName> published = ShippedPublishers.read().all();

    SuppliedMeasures(PublishedMeasures measures) {
        this.measures = measures;
    }

    /** Those of the given ones that somebody supplies. */
    public Set<MeasureName> among(Collection<MeasureName> asked) {
        var supplied = new HashSet<>(asked);
        supplied.retainAll(published);
        var others = asked.stream()
                .filter(measure -> !published.contains(measure))
                .map(MeasureName::value)
                .collect(Collectors.toSet());
        measures.known(others).forEach(name -> supplied.add(MeasureName.of(name)));
        return supplied;
    }
}
