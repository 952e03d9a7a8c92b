package vn.canbang.reporting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How one receiver calls our figures and units, from {@code canbang/reporting/exchange.yaml}.
 *
 * @param dataElements the receiver's codes by figure; one that is not named keeps ours
 * @param orgUnits the receiver's codes by unit; one that is not named keeps that of the statistics office
 */
record ExchangeCodes(String scheme, String dataSet, Map<String, String> dataElements, Map<String, String> orgUnits) {

    String dataElement(String figure) {
        return dataElements.getOrDefault(figure, figure.replace('.', '_').replace('-', '_'));
    }

    String orgUnit(String code) {
        return orgUnits.getOrDefault(code, code);
    }

    static List<ExchangeCodes> shipped() {
        try (var in = new ClassPathResource("canbang/reporting/exchange.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
