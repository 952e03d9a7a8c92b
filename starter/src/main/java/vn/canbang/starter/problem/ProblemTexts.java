package vn.canbang.starter.problem;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sentences of every problem code, from {@code canbang/problems/*_vi.properties} and {@code _en} of all modules. */
public class ProblemTexts {

    private static final String PLACE = "canbang/problems/";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    public ProblemTexts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(baseNames().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(VIETNAMESE);
        this.messages = source;
    }

    public String title(String code, Locale locale) {
        return text(code + ".title", locale);
    }

    public String detail(String code, Locale locale, Object... arguments) {
        return text(code + ".detail", locale, arguments);
    }

    /** The sentence of a key, or the key itself when nobody wrote one; a test keeps that from happening. */
    public String text(String key, Locale locale, Object... arguments) {
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        try {
            return messages.getMessage(key, arguments, language);
        } catch (NoSuchMessageException e) {
            return key;
        }
    }

    private static Set<String> baseNames() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + PLACE + "*_vi.properties");
            var names = new TreeSet<String>();
            Arrays.stream(found).forEach(resource -> {
                var file = resource.getFilename();
                if (file != null) {
                    names.add(PLACE + file.replace("_vi.properties", ""));
                }
            });
            return names;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
