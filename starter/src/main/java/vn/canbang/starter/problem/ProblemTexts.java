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

    /** What is wrong with a field, how to put it right where somebody wrote that, and in a file where to look. */
    public String sentence(FieldProblem problem, Locale locale) {
        var arguments = problem.arguments().toArray();
        var detail = detail(problem.code(), locale, arguments);
        var mend = problem.code() + ".fix";
        var words = text(mend, locale, arguments);
        var whole = words.equals(mend) ? detail : detail("to_put_right", locale, detail, words);
        var cell = problem.cell();
        if (cell == null) {
            return whole;
        }
        var row = String.valueOf(cell.row());
        return cell.heading() == null
                ? detail("in_row", locale, row, whole)
                : detail("in_cell", locale, row, cell.heading(), whole);
    }

    /** The sentence of a key, or the key itself when nobody wrote one; a test keeps that from happening. */
    public String text(String key, Locale locale, Object... arguments) {
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        try {
            return messages.getMessage(key, said(arguments, locale), language);
        } catch (NoSuchMessageException e) {
            return key;
        }
    }

    private Object[] said(Object[] arguments, Locale locale) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof Words(var key, var more) ? text(key, locale, more.toArray()) : each)
                .toArray();
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
