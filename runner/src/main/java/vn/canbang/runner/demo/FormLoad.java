package vn.canbang.runner.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.runner.client.Session;

/** Enters the forms of commitments of a province's plan: an officer of the branch enters them, its head reviews them. */
final class FormLoad {

    static final String FILE = "templates.json";

    private static final String TEMPLATES = "/api/commitments/v1/templates";
    private static final JsonMapper JSON = new JsonMapper();

    private final String tenant;
    private final Progress progress;

    FormLoad(String tenant, Progress progress) {
        this.tenant = tenant;
        this.progress = progress;
    }

    /** A form with the key under which it is kept that it was loaded. */
    record Form(String key, JsonNode body) {}

    static List<Form> forms(String tenant) {
        return JSON.readTree(Table.text(tenant, FILE))
                .valueStream()
                .map(form -> new Form(form.path("key").asString(""), form.path("form")))
                .toList();
    }

    void load(Session officer, Session head) {
        forms(tenant).stream()
                .filter(form -> !progress.has("template", form.key()))
                .forEach(form -> load(form, officer, head));
    }

    private void load(Form form, Session officer, Session head) {
        String content = form.body().toString();
        JsonNode entered = officer.post(TEMPLATES, Rows.idempotencyKey("template", form.key(), content), form.body());
        String id = entered.path("id").asString("");
        head.change(
                TEMPLATES + "/" + id + "/review",
                Rows.idempotencyKey("template-review", form.key(), content),
                0,
                JSON.createObjectNode());
        progress.keep("template", form.key(), id);
    }
}
