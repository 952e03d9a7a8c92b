package vn.canbang.starter.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What people read for the codes of closed lists, from {@code canbang/labels/*_vi.properties} of all modules: files are
 * written for people, so no code stands in them. A key is the list's class name and the code: {@code FacilityKind.polyclinic}.
 */
public final class Labels {

    private static final String PLACE = "classpath*:canbang/labels/*_vi.properties";
    private static final Map<String, String> VIETNAMESE = read();

    private Labels() {}

    /** The label of an entry, or its code when nobody wrote one; a test of each service keeps that from happening. */
    public static String of(Enum<?> entry) {
        var code = codeOf(entry);
        return VIETNAMESE.getOrDefault(entry.getDeclaringClass().getSimpleName() + "." + code, code);
    }

    public static boolean has(Enum<?> entry) {
        return VIETNAMESE.containsKey(entry.getDeclaringClass().getSimpleName() + "." + codeOf(entry));
    }

    /** The code of an entry as it is written in JSON. */
    public static String codeOf(Enum<?> entry) {
        try {
            var named = entry.getDeclaringClass().getField(entry.name()).getAnnotation(JsonProperty.class);
            return named == null ? entry.name().toLowerCase(Locale.ROOT) : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read() {
        var labels = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                var properties = new Properties();
                try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(text);
                }
                properties.forEach((key, label) -> labels.put(key.toString(), label.toString()));
            }
            return Map.copyOf(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
