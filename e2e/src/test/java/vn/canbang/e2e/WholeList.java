package vn.canbang.e2e;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A list read to its end, page by page. */
final class WholeList {

    private static final int PAGE = 200;

    private WholeList() {}

    /** @param list its address with a query, as {@code /api/directory/v1/villages?unit=24/} */
    static Stream<JsonNode> of(Person reader, String list) {
        var first = list + "&limit=" + PAGE;
        return Stream.iterate(
                        page(reader, first),
                        page -> !page.isMissingNode(),
                        page -> page.has("next")
                                ? page(
                                        reader,
                                        first + "&after=" + page.path("next").asString())
                                : page.path("no further"))
                .flatMap(page -> page.path("items").valueStream());
    }

    private static JsonNode page(Person reader, String address) {
        return reader.get(address).expect(200).json();
    }
}
