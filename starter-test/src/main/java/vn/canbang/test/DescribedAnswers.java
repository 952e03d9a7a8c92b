package vn.canbang.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.json.JsonMapper;

/** Holds what a service answers in any test against its committed OpenAPI file: each success, and each refusal of an act. */
final class DescribedAnswers {

    /** What an act may be refused with; what anybody may be refused with everywhere is not looked at. */
    private static final Set<Integer> REFUSALS = Set.of(409, 412, 422, 428);

    private static final Pattern ROUTE = Pattern.compile("/api/([a-z]+)/v1/[^?]*");
    private static final Map<String, List<Endpoint>> ENDPOINTS = new ConcurrentHashMap<>();

    private DescribedAnswers() {}

    static void check(String method, String path, int status) {
        var route = ROUTE.matcher(path);
        var told = status / 100 == 2 || (!method.equals("GET") && REFUSALS.contains(status));
        if (!route.lookingAt() || !told) {
            return;
        }
        ENDPOINTS.computeIfAbsent(route.group(1), DescribedAnswers::read).stream()
                .filter(endpoint -> endpoint.is(method, route.group()))
                .min((one, other) -> Integer.compare(one.places(), other.places()))
                .ifPresent(endpoint -> Assertions.assertThat(endpoint.statuses())
                        .as("api/%s.json says what %s %s answers", route.group(1), method, endpoint.path())
                        .contains(String.valueOf(status)));
    }

    private static List<Endpoint> read(String service) {
        var file = OpenApiFile.of(service);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return new JsonMapper()
                    .readTree(Files.readString(file))
                    .path("paths")
                    .propertyStream()
                    .flatMap(path -> path.getValue()
                            .propertyStream()
                            .map(operation -> new Endpoint(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation
                                            .getValue()
                                            .path("responses")
                                            .propertyStream()
                                            .map(Map.Entry::getKey)
                                            .collect(Collectors.toSet()))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An endpoint of the file with every status that it names. */
    private record Endpoint(String method, String path, Set<String> statuses) {

        boolean is(String askedMethod, String askedPath) {
            return method.equals(askedMethod) && askedPath.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        /** How much of the path is left open; an address that is written out goes before one with a place for an id. */
        int places() {
            return (int) path.chars().filter(letter -> letter == '{').count();
        }
    }
}
