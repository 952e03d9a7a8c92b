package vn.canbang.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/** Records of Bắc Giang of the kinds that its demonstration has none of: by the list they stand in, and by whom they are seen. */
final class RecordsOfBacGiang {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String COMMUNE = "24/213/07204/";

    private final Person administrator = Person.named("bg.quantri");
    private final Person branch = Person.named("bg.chicuc.chuyenvien");
    private final Person protection = Person.named("bg.baovedulieu");
    private final Person commune = Person.named("bg.xa.trannguyenhan");
    private final Map<String, Seen> made = new LinkedHashMap<>();
    private final Map<FileOfKind, Answer> files = new LinkedHashMap<>();

    private RecordsOfBacGiang() {}

    static Map<String, Seen> made() {
        var records = new RecordsOfBacGiang();
        records.makeThoseOfTheDirectory();
        records.makeThoseOfTheCommitments();
        records.files.forEach((kind, taken) -> Filing.carriedOut(kind.importer(), kind.imports(), taken));
        return records.made;
    }

    private void makeThoseOfTheDirectory() {
        Agency.admittedBy(administrator, "Cơ quan thử " + UUID.randomUUID());
        made.put(DIRECTORY + "/agencies", new Seen(administrator, id(first(administrator, DIRECTORY + "/agencies"))));
        var provider = first(branch, DIRECTORY + "/providers").path("id").asString();
        make(
                protection,
                DIRECTORY + "/data-requests",
                Map.of(
                        "kind",
                        "access",
                        "subject",
                        Map.of("kind", "provider", "id", provider),
                        "receivedOn",
                        "2024-09-01"));
        make(
                administrator,
                DIRECTORY + "/rules/overrides",
                Map.of(
                        "key",
                        "commitment.renewal_months",
                        "value",
                        12,
                        "validFrom",
                        "2024-01-01",
                        "source",
                        "Quyết định thử"));
        bringIn(new FileOfKind(
                branch,
                DIRECTORY + "/imports/villages",
                "name",
                List.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày", "Tổng số hộ"),
                _ -> List.of("Thử " + UUID.randomUUID(), "xom", "07687", "01/02/2020", "50")));
        made.put(DIRECTORY + "/tenants", new Seen(administrator, "bac-giang"));
    }

    private void makeThoseOfTheCommitments() {
        var row = first(commune, COMMITMENTS + "/norms?kind=village_convention&unit=" + COMMUNE);
        var village = row.path("holder").path("id").asString();
        made.put(
                COMMITMENTS + "/norms",
                new Seen(commune, row.path("norm").isString() ? row.path("norm").asString() : conventionOf(village)));
        var total = commune.post(
                        COMMITMENTS + "/tallies",
                        Map.of(
                                "subjectKind", "household_group",
                                "holder", village,
                                "clause", "no_sex_selection",
                                "asOf", "2024-09-15",
                                "signed", 5,
                                "total", 50,
                                "keptAt", "Nhà văn hóa"))
                .expect(200);
        made.put(
                COMMITMENTS + "/tallies",
                new Seen(commune, total.json().path("tally").asString()));
        var number = String.valueOf(ThreadLocalRandom.current().nextInt(1, 100));
        bringIn(new FileOfKind(
                branch,
                COMMITMENTS + "/imports/tallies",
                "holder",
                List.of(
                        "Thôn, cơ quan, trường",
                        "Nội dung",
                        "Ngày họp",
                        "Tổng số",
                        "Số đang có cam kết (kể cả các lần trước)",
                        "Nơi lưu bản giấy"),
                _ -> List.of(
                        "household_group " + village, "no_sex_selection", "20/03/2024", "100", number, "Nhà văn hóa")));
        make(commune, COMMITMENTS + "/signing-sheets", Map.of("subjectKind", "provider"));
        signUnlessSomebodyHas(branch, "2024-09-20");
    }

    /** A signature in the province of the officer, unless there is one. */
    static void signUnlessSomebodyHas(Person officer, String day) {
        if (isEmpty(officer, COMMITMENTS + "/commitments")) {
            var subject = first(officer, COMMITMENTS + "/gap-list?subjectKind=provider")
                    .path("subject")
                    .path("id")
                    .asString();
            officer.post(
                            COMMITMENTS + "/commitments",
                            Map.of(
                                    "subjectKind",
                                    "provider",
                                    "subject",
                                    subject,
                                    "clauses",
                                    List.of("no_assist_sex_selection"),
                                    "signedOn",
                                    day,
                                    "place",
                                    "Hội trường",
                                    "counterparty",
                                    Map.of("organisation", id(first(officer, COMMITMENTS + "/counterparties")))))
                    .expect(201);
        }
    }

    private String conventionOf(String village) {
        return id(commune.post(
                        COMMITMENTS + "/norms",
                        Map.of(
                                "kind",
                                "village_convention",
                                "holder",
                                village,
                                "adoptedOn",
                                "2023-03-05",
                                "clauses",
                                List.of("no_sex_selection"),
                                "reference",
                                "15/QĐ-UBND",
                                "keptAt",
                                "Nhà văn hóa"))
                .expect(200)
                .json());
    }

    /** Makes the first record of a list, unless it has one. */
    private void make(Person maker, String list, Map<String, Object> body) {
        var id = isEmpty(maker, list) ? id(maker.post(list, body).expect(201).json()) : id(first(maker, list));
        made.put(list, new Seen(maker, id));
    }

    private void bringIn(FileOfKind kind) {
        var taken = kind.send(kind.withSoMany(1)).expect(202);
        files.put(kind, taken);
        made.put(kind.imports(), new Seen(kind.importer(), id(taken.json())));
    }

    private static boolean isEmpty(Person officer, String list) {
        return officer.get(list).expect(200).json().path("items").isEmpty();
    }

    private static JsonNode first(Person person, String list) {
        return person.get(list).expect(200).json().path("items").path(0);
    }

    private static String id(JsonNode made) {
        return made.path("id").asString();
    }
}
