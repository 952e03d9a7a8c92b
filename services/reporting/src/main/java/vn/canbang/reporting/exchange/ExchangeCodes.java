package vn.canbang.reporting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.starter.problem.InvalidException;

/**
 * How one receiver calls our figures and units, from {@code canbang/reporting/exchange.yaml}.
 *
 * @param dataElements the receiver's codes by figure; one that is not named keeps ours
 * @param orgUnits the receiver's codes by unit; one that is not named keeps that of the statistics office
 */
record ExchangeCodes(String scheme, String dataSet, Map<String, String> dataElements, Map<String, String> orgUnits) {

    private static final List<ExchangeCodes> SHIPPED = shipped();

    String dataElement(String figure) {
        return dataElements.getOrDefault(figure, figure.replace('.', '_').replace('-', '_'));
    }

    String orgUnit(String code) {
        return orgUnits.getOrDefault(code, code);
    }

    /** The births that the receiver means by a code. */
    Optional<BirthElement> birthElement(String code) {
        return Arrays.stream(BirthElement.values())
                .filter(element -> dataElement(element.figure()).equals(code))
                .findFirst();
    }

    /** The figure of a form that the receiver means by a code. */
    Optional<FigureKey> figure(String code, Collection<FigureKey> ofForm) {
        return ofForm.stream()
                .filter(key -> dataElement(key.value()).equals(code))
                .findFirst();
    }

    /** Our code of the unit that the receiver means; nothing when the receiver calls the unit of this code otherwise. */
    Optional<String> unit(String code) {
        return orgUnits.entrySet().stream()
                .filter(named -> named.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(code).filter(own -> !own.isEmpty() && !orgUnits.containsKey(own)));
    }

    static ExchangeCodes of(String scheme) {
        return SHIPPED.stream()
                .filter(each -> each.scheme().equals(scheme))
                .findFirst()
                .orElseThrow(() -> InvalidException.at("/scheme", "invalid_value"));
    }

    private static List<ExchangeCodes> shipped() {
        try (var in = new ClassPathResource("canbang/reporting/exchange.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
