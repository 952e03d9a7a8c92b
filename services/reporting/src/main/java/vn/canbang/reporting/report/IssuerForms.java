package vn.canbang.reporting.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The kinds of issuing bodies that ship with the service; the last one holds for any other body. */
record IssuerForms(List<IssuerForm> all) {

    IssuerForms {
        all = List.copyOf(all);
    }

    IssuerForm of(String kind) {
        return all.stream()
                .filter(form -> form.isFor(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no issuer form for " + kind));
    }

    static IssuerForms shipped() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var in = new ClassPathResource("canbang/reporting/issuers.yaml").getInputStream()) {
            return new IssuerForms(yaml.readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
