package vn.canbang.reporting.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import org.springframework.core.io.ClassPathResource;

/** A calendar for each of many provinces, with the periods and the owing units of Bắc Giang's, as files of an operator. */
final class InventedCalendars {

    private InventedCalendars() {}

    /** Where they are to be read, as the property of the operator says it. */
    static String written(Collection<String> tenants) {
        try (var shipped = new ClassPathResource("canbang/reporting/calendars/bac-giang-2024.yaml").getInputStream()) {
            var calendar = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            var folder = Files.createTempDirectory("calendars");
            for (var tenant : tenants) {
                Files.writeString(
                        folder.resolve(tenant + ".yaml"),
                        calendar.replace("plan: bac-giang-2024", "plan: " + tenant + "-2024")
                                .replace("tenant: bac-giang", "tenant: " + tenant));
            }
            return folder.toUri() + "*.yaml";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
