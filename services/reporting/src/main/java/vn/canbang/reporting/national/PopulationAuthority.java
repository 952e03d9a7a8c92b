package vn.canbang.reporting.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.submission.Recipient;
import vn.canbang.starter.text.TextKey;

/** How papers name the Population Authority among those they go to, from {@code canbang/reporting/population-authority.yaml}. */
@Component
class PopulationAuthority {

    /** Among the recipients it stands for all to whom the paper is addressed (Decree 30/2020, annex I). */
    private static final String AS_ADDRESSED = TextKey.of("Như trên");

    private final Set<String> names = names();

    /** @param addressees to whom the paper itself is addressed, “Kính gửi” */
    boolean receives(List<Recipient> recipients, List<String> addressees) {
        var sentTo = recipients.stream()
                .map(recipient -> TextKey.of(recipient.name()))
                .collect(Collectors.toSet());
        return sentTo.stream().anyMatch(names::contains)
                || (sentTo.contains(AS_ADDRESSED)
                        && addressees.stream().map(TextKey::of).anyMatch(names::contains));
    }

    private static Set<String> names() {
        try (var in = new ClassPathResource("canbang/reporting/population-authority.yaml").getInputStream()) {
            List<String> read = new YAMLMapper().readValue(in, new TypeReference<>() {});
            return read.stream().map(TextKey::of).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
