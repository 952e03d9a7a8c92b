package vn.canbang.e2e;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a list, a sum or a file is asked for so that it answers: with what it needs, and with a reason where it is taken away. */
final class Asked {

    private static final String EXPORT = "/export";
    private static final String REASON = "reason=Thu-cach-ly-giua-hai-tinh";

    /** What an endpoint, and the file of the same list, need beside the reason. */
    private static final Map<String, String> NEEDED = Map.of(
            "/api/directory/v1/accounts", "subjects=" + UUID.randomUUID(),
            "/api/directory/v1/data-subjects", "kind=provider&q=Nguyen",
            "/api/directory/v1/units", "level=province",
            "/api/directory/v1/units/search", "q=bac",
            "/api/commitments/v1/norms", "kind=village_convention",
            "/api/commitments/v1/tallies", "subjectKind=household_group",
            "/api/commitments/v1/templates/applicable", "subjectKind=provider",
            "/api/reporting/v1/births/ratio", "year=2024");

    private Asked() {}

    static boolean isFile(Route route) {
        return route.path().endsWith(EXPORT);
    }

    static String of(Route route) {
        return of(route, "");
    }

    /** The same for one unit. */
    static String ofUnit(Route route, String unit) {
        return of(route, "unit=" + unit);
    }

    static boolean takesUnit(Route route) {
        return route.operation()
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("unit"));
    }

    private static String of(Route route, String more) {
        var list = isFile(route) ? route.path().substring(0, route.path().length() - EXPORT.length()) : route.path();
        var query = Stream.of(NEEDED.getOrDefault(list, ""), isFile(route) ? REASON : "", more)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? route.path() : route.path() + "?" + query;
    }
}
