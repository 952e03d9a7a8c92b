package vn.canbang.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A refusal as RFC 9457 writes it, in Vietnamese or English, and with nothing of the inside. */
public record ProblemDocument(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String BASE = "https://canbang.vn/problems/";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final JsonMapper JSON = new JsonMapper();

    static ProblemDocument of(EdgeProblem problem, @Nullable String acceptLanguage) {
        var texts = ResourceBundle.getBundle("canbang.problems.gateway", language(acceptLanguage), NO_FALLBACK);
        return new ProblemDocument(
                BASE + problem.code(),
                texts.getString(problem.code() + ".title"),
                problem.status(),
                texts.getString(problem.code() + ".detail"));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(wanted, List.of(VIETNAMESE, Locale.ENGLISH));
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }
}
