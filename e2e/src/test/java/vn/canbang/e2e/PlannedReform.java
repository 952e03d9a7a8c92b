package vn.canbang.e2e;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/** The reorganisation of 01/07/2025 in a province, from the plan of its administrator to the one click. */
final class PlannedReform {

    static final String ALL = "/api/directory/v1/reorganisations";

    private final Person administrator;
    private final String path;

    private PlannedReform(Person administrator, String id) {
        this.administrator = administrator;
        this.path = ALL + "/" + id;
    }

    static PlannedReform by(Person administrator) {
        var planned = administrator
                .post(ALL, Map.of("effectiveOn", CaoBangBeforeTheReform.REFORM))
                .expect(201);
        return new PlannedReform(administrator, planned.json().path("id").asString());
    }

    JsonNode view() {
        return seen().json();
    }

    Stream<JsonNode> list(String name) {
        return administrator
                .get(path + "/" + name + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream();
    }

    /** Says once for a body who goes on with the work of all its people, or that nobody does. */
    void succeeded(String body, @Nullable String successor) {
        var choice =
                successor == null ? Map.of("organisation", body) : Map.of("organisation", body, "successor", successor);
        administrator.change(seen(), path + "/successors", choice).expect(200);
    }

    Answer confirmation(Person somebody) {
        return somebody.change(seen(), path + "/confirmation", null);
    }

    Answer execution() {
        return administrator.change(seen(), path + "/execution", null);
    }

    private Answer seen() {
        return administrator.get(path).expect(200);
    }
}
