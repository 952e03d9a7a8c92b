package vn.canbang.reporting.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.springframework.core.io.ClassPathResource;

/** A calendar for each of many provinces, with the periods and the owing units of Bắc Giang's. */
final class InventedCalendars {

    private static final String FOLDER = "canbang/reporting/calendars/";

    private InventedCalendars() {}

    /** For the service that is started by this thread next. */
    static void tell(Collection<String> tenants) {
        try (var shipped = new ClassPathResource(FOLDER + "bac-giang-2024.yaml").getInputStream()) {
            var calendar = new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var root = Files.createTempDirectory("calendars");
            var folder = Files.createDirectories(root.resolve(FOLDER));
            for (var tenant : tenants) {
                Files.writeString(
                        folder.resolve(tenant + ".yaml"),
                        calendar.replace("plan: bac-giang-2024", "plan: " + tenant + "-2024")
                                .replace("tenant: bac-giang", "tenant: " + tenant));
            }
            Thread.currentThread()
                    .setContextClassLoader(new URLClassLoader(
                            new URL[] {url(root)}, Thread.currentThread().getContextClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
