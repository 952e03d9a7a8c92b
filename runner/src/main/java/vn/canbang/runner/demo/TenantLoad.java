package vn.canbang.runner.demo;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.canbang.runner.client.Session;
import vn.canbang.runner.client.SignIn;

/**
 * Fills one province: the administrator enters bodies, villages and people; the population branch enters facilities,
 * providers and the forms of commitments, and imports the births.
 */
final class TenantLoad {

    private static final String DIRECTORY = "/api/directory/v1/";
    private static final String BIRTHS = "so-sinh-trinh-dien.csv";

    private final URI publicUrl;
    private final String tenant;
    private final String password;
    private final Progress progress;
    private final Rows rows;
    private final Consumer<String> telling;

    TenantLoad(URI publicUrl, String tenant, String password, Progress progress, Consumer<String> telling) {
        this.publicUrl = publicUrl;
        this.tenant = tenant;
        this.password = password;
        this.progress = progress;
        this.rows = new Rows(tenant, progress, telling);
        this.telling = telling;
    }

    void run() {
        List<Table.Row> people = Table.of(tenant, "people.csv");
        Session administrator = SignIn.at(publicUrl, people.getFirst().get("username"), password);
        loadOrganisations(administrator);
        loadVillages(administrator);
        loadPeople(administrator, people);
        Session branch = SignIn.at(publicUrl, prefix(people) + ".chicuc.chuyenvien", password);
        loadFacilities(branch);
        loadProviders(branch);
        new FormLoad(tenant, progress).load(branch, SignIn.at(publicUrl, prefix(people) + ".chicuc.truong", password));
        loadBirths(branch);
        String province = Table.of(tenant, "tenant.csv").getFirst().get("province") + "/";
        new CatchingUp(branch, province, telling)
                .await(Table.of(tenant, "providers.csv").size());
    }

    /** Level by level, so that every body finds its parent. */
    private void loadOrganisations(Session administrator) {
        if (!progress.has("organisation", "so-y-te")) {
            JsonNode first = administrator.get(DIRECTORY + "organisations?kind=department_of_health");
            progress.keep(
                    "organisation",
                    "so-y-te",
                    first.path("items").path(0).path("id").asString(""));
        }
        Map<Integer, List<Table.Row>> byDepth = new LinkedHashMap<>();
        Map<String, Integer> depths = new LinkedHashMap<>();
        for (Table.Row row : Table.of(tenant, "organisations.csv")) {
            int depth = row.get("parent").isEmpty() ? 0 : depths.getOrDefault(row.get("parent"), 0) + 1;
            depths.put(row.get("key"), depth);
            byDepth.computeIfAbsent(depth, _ -> new java.util.ArrayList<>()).add(row);
        }
        byDepth.keySet().stream()
                .sorted()
                .forEach(depth -> rows.load(
                        "organisation", "organisations", byDepth.getOrDefault(depth, List.of()), "key", (row, key) -> {
                            Body body = new Body()
                                    .with("name", row.get("name"))
                                    .with("kind", row.get("kind"))
                                    .with("unit", row.get("path"))
                                    .with("reach", row.get("reach"))
                                    .with("validFrom", row.get("from"))
                                    .with(detailField(row.get("kind")), row.get("detail"))
                                    .with(
                                            "parentId",
                                            progress.find("organisation", row.get("parent"))
                                                    .orElse(""));
                            return id(administrator.post(DIRECTORY + "organisations", key, body.fields()));
                        }));
    }

    private void loadVillages(Session administrator) {
        rows.load("village", "villages", Table.of(tenant, "villages.csv"), "key", (row, key) -> {
            Body body = new Body()
                    .with("name", row.get("name"))
                    .with("kind", row.get("kind"))
                    .with("commune", row.get("path"))
                    .with("validFrom", row.get("from"))
                    .with("households", Integer.valueOf(row.get("households")));
            return id(administrator.post(DIRECTORY + "villages", key, body.fields()));
        });
    }

    private void loadPeople(Session administrator, List<Table.Row> people) {
        Map<String, List<Table.Row>> byName = people.stream()
                .collect(Collectors.groupingBy(row -> row.get("username"), LinkedHashMap::new, Collectors.toList()));
        List<Table.Row> firsts =
                byName.values().stream().map(List::getFirst).skip(1).toList();
        rows.load("person", "accounts", firsts, "username", (row, key) -> {
            List<Map<String, Object>> appointments = byName.getOrDefault(row.get("username"), List.of()).stream()
                    .map(this::appointment)
                    .toList();
            Body body = new Body()
                    .with("name", row.get("name"))
                    .with("username", row.get("username"))
                    .with("password", password)
                    .with("appointments", appointments);
            return id(
                    administrator.post(DIRECTORY + "people", key, body.fields()).path("person"));
        });
    }

    private Map<String, Object> appointment(Table.Row row) {
        return new Body()
                .with("organisationId", progress.id("organisation", row.get("organisation")))
                .with("unit", row.get("path"))
                .with("roles", row.list("roles"))
                .with("validFrom", row.get("from"))
                .fields();
    }

    private void loadFacilities(Session branch) {
        rows.load("facility", "facilities", Table.of(tenant, "facilities.csv"), "key", (row, key) -> {
            Body body = new Body()
                    .with("name", row.get("name"))
                    .with("kind", row.get("kind"))
                    .with("serviceKinds", row.list("services"))
                    .with("ownership", row.get("ownership"))
                    .with("commune", row.get("path"))
                    .with("address", row.get("address"))
                    .with("operatingLicenceNo", row.get("licence"))
                    .with("headTitle", row.get("head"))
                    .with(
                            "organisationId",
                            progress.find("organisation", row.get("owner")).orElse(""))
                    .with("openedOn", row.get("from"));
            return id(branch.post(DIRECTORY + "facilities", key, body.fields()));
        });
    }

    private void loadProviders(Session branch) {
        rows.load("provider", "providers", Table.of(tenant, "providers.csv"), "key", (row, key) -> {
            Body body = new Body()
                    .with("fullName", row.get("name"))
                    .with("title", row.get("title"))
                    .with("practiceLicenceNo", row.get("licence"))
                    .with("facilityId", progress.id("facility", row.get("workplace")))
                    .with("serviceKinds", row.list("service"))
                    .with("from", row.get("from"));
            return id(branch.post(DIRECTORY + "providers", key, body.fields()));
        });
    }

    private void loadBirths(Session branch) {
        if (!progress.has("births", BIRTHS)) {
            String path = "/api/reporting/v1/birth-imports?fileName=" + BIRTHS + "&dryRun=false";
            String content = Table.text(tenant, BIRTHS);
            String key = Rows.idempotencyKey("births", tenant, content);
            JsonNode answer = branch.upload(path, key, "text/csv", content);
            progress.keep("births", BIRTHS, id(answer));
        }
    }

    private static String detailField(String kind) {
        return switch (kind) {
            case "department" -> "sector";
            case "hospital" -> "hospitalKind";
            case "school" -> "schoolKind";
            default -> "detail";
        };
    }

    private static String prefix(List<Table.Row> people) {
        String administrator = people.getFirst().get("username");
        return administrator.substring(0, administrator.indexOf('.'));
    }

    private static String id(JsonNode made) {
        String id = made.path("id").asString("");
        if (id.isEmpty()) {
            throw new IllegalStateException("An answer came without an id: " + made);
        }
        return id;
    }
}
