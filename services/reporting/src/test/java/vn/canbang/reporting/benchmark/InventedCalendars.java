package vn.canbang.reporting.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.core.io.ClassPathResource;

/**
 * A calendar for each of many provinces, with the periods and the owing units of Bắc Giang's; they stand beside the shipped ones
 * while the service reads those, and for nothing else.
 */
final class InventedCalendars implements InstantiationAwareBeanPostProcessor {

    private static final String FOLDER = "canbang/reporting/calendars/";
    private static final String READER = "reportingCalendars";

    private final URL root;
    private @Nullable ClassLoader usual;

    InventedCalendars(Collection<String> tenants) {
        this.root = written(tenants);
    }

    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> kind, String name) {
        if (name.equals(READER)) {
            usual = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(new URLClassLoader(new URL[] {root}, usual));
        }
        return null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals(READER)) {
            Thread.currentThread().setContextClassLoader(usual);
        }
        return bean;
    }

    private static URL written(Collection<String> tenants) {
        try (var shipped = new ClassPathResource(FOLDER + "bac-giang-2024.yaml").getInputStream()) {
            var calendar = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            var root = Files.createTempDirectory("calendars");
            var folder = Files.createDirectories(root.resolve(FOLDER));
            for (var tenant : tenants) {
                Files.writeString(
                        folder.resolve(tenant + ".yaml"),
                        calendar.replace("plan: bac-giang-2024", "plan: " + tenant + "-2024")
                                .replace("tenant: bac-giang", "tenant: " + tenant));
            }
            return url(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
