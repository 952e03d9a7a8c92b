package vn.canbang.reporting.indicator;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All indicators in their order, the measures that they may name and the outline of the report; checked when made. */
public final class IndicatorCatalogue {

    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final Map<MeasureName, MeasureKind> measures;
    private final List<OutlinePart> outline;

    IndicatorCatalogue(
            List<Indicator> indicators, Map<MeasureKind, List<MeasureName>> measures, List<OutlinePart> outline) {
        this.measures = byName(measures);
        this.outline = List.copyOf(outline);
        for (var indicator : indicators) {
            if (this.indicators.put(indicator.code(), indicator) != null) {
                throw new UnsoundCatalogueException(indicator.code() + " stands twice");
            }
        }
        checkMeasures();
        checkParts();
    }

    /** The catalogue that ships with the service. */
    public static IndicatorCatalogue shipped() {
        return new CatalogueFiles("/canbang/reporting/").read();
    }

    public Collection<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    /** What the annual report prints. */
    public List<Indicator> core() {
        return indicators.values().stream().filter(Indicator::isCore).toList();
    }

    public List<Indicator> ofPart(String number) {
        return indicators.values().stream()
                .filter(indicator -> number.equals(indicator.part()))
                .toList();
    }

    public Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The parts of the annual report, in order. */
    public List<OutlinePart> outline() {
        return outline;
    }

    public Set<MeasureName> measures() {
        return measures.keySet();
    }

    /** How a measure is read over a period; nothing for a name that is not in the catalogue. */
    public Optional<MeasureKind> kindOf(MeasureName measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    private static Map<MeasureName, MeasureKind> byName(Map<MeasureKind, List<MeasureName>> measures) {
        SortedMap<MeasureName, MeasureKind> kinds =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        measures.forEach((kind, names) -> names.forEach(name -> {
            if (kinds.put(name, kind) != null) {
                throw new UnsoundCatalogueException(name + " is of two kinds");
            }
        }));
        return kinds;
    }

    private void checkMeasures() {
        var used = new HashSet<MeasureName>();
        for (var indicator : indicators.values()) {
            for (var figure : indicator.figures()) {
                for (var measure : figure.formula().measures()) {
                    if (!measures.containsKey(measure)) {
                        throw new UnsoundCatalogueException(indicator.code() + " names an unknown measure " + measure);
                    }
                    used.add(measure);
                }
            }
        }
        if (!used.equals(measures.keySet())) {
            throw new UnsoundCatalogueException("Some measures serve no indicator");
        }
    }

    private void checkParts() {
        var numbers = outline.stream().map(OutlinePart::number).collect(Collectors.toSet());
        for (var indicator : core()) {
            if (!numbers.contains(indicator.part())) {
                throw new UnsoundCatalogueException(indicator.code() + " names an unknown part " + indicator.part());
            }
        }
    }
}
