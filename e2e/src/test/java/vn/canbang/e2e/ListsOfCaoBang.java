package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the branch and the administrator of Cao Bằng bring in from files: one commune's lists, new in each run. */
final class ListsOfCaoBang {

    static final String COMMUNE = "04/040/01720/";

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String SINCE = "02/01/2024";

    /** Where the records of each kind are listed. */
    private static final Map<String, String> LISTS = Map.of(
            "villages", DIRECTORY + "/villages?unit=" + COMMUNE,
            "organisations", DIRECTORY + "/organisations?unit=" + COMMUNE,
            "people", DIRECTORY + "/people?unappointed=false",
            "facilities", DIRECTORY + "/facilities?unit=" + COMMUNE,
            "providers", DIRECTORY + "/providers?unit=" + COMMUNE,
            "commitments", COMMITMENTS + "/commitments?unit=" + COMMUNE,
            "tallies", COMMITMENTS + "/tallies?subjectKind=household_group&unit=" + COMMUNE);

    private final Person branch = Person.named("cb.chicuc.chuyenvien");
    private final Person administrator = Person.named("cb.quantri");
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /** Villages, organisations, people, facilities and providers. */
    List<FileOfKind> ofTheDirectory() {
        return List.of(villages(), organisations(), people(), facilities(), providers());
    }

    /** Those and what is signed. */
    List<FileOfKind> ofEveryKind() {
        return Stream.concat(ofTheDirectory().stream(), Stream.of(signatures(), totals()))
                .toList();
    }

    /** Brings so many villages and providers in, and waits until they may be named in files of what is signed. */
    void knowToCommitments(int rows) {
        var unsigned = toSign();
        for (var kind : List.of(villages(), providers())) {
            Filing.carriedOut(
                    kind.importer(),
                    kind.imports(),
                    kind.send(kind.withSoMany(rows)).expect(202));
        }
        areKnownToCommitments(unsigned + rows, rows);
    }

    /** Waits until so many providers have to sign, and the villages of so many rows may be counted. */
    void areKnownToCommitments(long unsigned, int villages) {
        Eventually.within(Eventually.PATIENCE, () -> assertThat(toSign()).isEqualTo(unsigned));
        var totals = totals();
        Eventually.within(
                Eventually.PATIENCE,
                () -> Filing.tryOut(totals.importer(), totals.imports(), totals.withSoMany(villages))
                        .expect(200));
    }

    private FileOfKind providers() {
        var workplace = first(DIRECTORY + "/facilities?limit=1&unit=" + COMMUNE, "id");
        return new FileOfKind(
                branch,
                DIRECTORY + "/imports/providers",
                "practiceLicenceNo",
                List.of(
                        "Họ và tên",
                        "Chức danh",
                        "Số giấy phép hành nghề",
                        "Nơi làm việc",
                        "Dịch vụ",
                        "Làm việc từ ngày"),
                number -> List.of(
                        "Người Nhập Tệp " + named(number), "doctor", licence(number), workplace, "ultrasound", SINCE));
    }

    private FileOfKind villages() {
        return new FileOfKind(
                branch,
                DIRECTORY + "/imports/villages",
                "name",
                List.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày", "Tổng số hộ"),
                number -> List.of(named(number), "xom", "1720", SINCE, String.valueOf(50 + number)));
    }

    private FileOfKind organisations() {
        return new FileOfKind(
                administrator,
                DIRECTORY + "/imports/organisations",
                "name",
                List.of("Tên cơ quan, tổ chức", "Loại", "Mã đơn vị hành chính", "Từ ngày"),
                number -> List.of("Doanh nghiệp " + named(number), "enterprise", "01720", SINCE));
    }

    private FileOfKind people() {
        var body = first(DIRECTORY + "/organisations?kind=population_branch&limit=1", "id");
        return new FileOfKind(
                administrator,
                DIRECTORY + "/imports/people",
                "username",
                List.of("Họ và tên", "Tài khoản", "Cơ quan, tổ chức", "Vai trò", "Từ ngày"),
                number -> List.of("Người " + named(number), "thu." + run + "." + number, body, "data_entry", SINCE));
    }

    private FileOfKind facilities() {
        return new FileOfKind(
                branch,
                DIRECTORY + "/imports/facilities",
                "operatingLicenceNo",
                List.of(
                        "Tên cơ sở",
                        "Hình thức tổ chức",
                        "Dịch vụ",
                        "Công lập / Tư nhân",
                        "Mã xã",
                        "Số giấy phép hoạt động",
                        "Hoạt động từ ngày"),
                number -> List.of(
                        "Phòng khám " + named(number),
                        "doctor_clinic",
                        "ultrasound",
                        "private",
                        "01720",
                        "TD-" + run + "-" + number + "/GPHĐ",
                        SINCE));
    }

    /** Signatures of the providers of this run. */
    FileOfKind signatures() {
        var taker = first(COMMITMENTS + "/counterparties?unit=" + COMMUNE, "id");
        return new FileOfKind(
                branch,
                COMMITMENTS + "/imports/commitments",
                "signer",
                List.of("Số giấy phép hoặc mã người, cơ sở ký", "Ngày ký", "Bên nhận cam kết", "Nội dung", "Nơi ký"),
                number -> List.of(licence(number), "20/03/2024", taker, "no_assist_sex_selection", "Trạm Y tế"));
    }

    /** Totals of the villages of this run, once they are there. */
    FileOfKind totals() {
        var villages = ownVillages();
        return new FileOfKind(
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
                number -> List.of(
                        "household_group " + villages.get(number - 1),
                        "no_sex_selection",
                        "20/03/2024",
                        "100",
                        String.valueOf(number),
                        "Nhà văn hóa"));
    }

    private List<String> ownVillages() {
        return items(branch, DIRECTORY + "/villages?unit=" + COMMUNE)
                .map(village -> village.path("id").asString())
                .toList();
    }

    /** What the files of this run have made of one kind, as its list tells it. */
    List<String> recorded(FileOfKind kind) {
        return items(kind.importer(), Objects.requireNonNull(LISTS.get(kind.toString())))
                .filter(item -> !kind.toString().equals("tallies") || item.has("tally"))
                .map(JsonNode::toString)
                .toList();
    }

    /** The entries of this run in a list. */
    private Stream<JsonNode> items(Person reader, String list) {
        return WholeList.of(reader, list).filter(item -> item.toString().contains(run));
    }

    /** How many providers of the commune the commitments know and have no paper of. */
    long toSign() {
        return branch.get(COMMITMENTS + "/gap-list/summary?subjectKind=provider&unit=" + COMMUNE)
                .expect(200)
                .json()
                .path("missing")
                .asLong();
    }

    private String named(int number) {
        return "Thử " + run + " số " + number;
    }

    private String licence(int number) {
        return "TD-" + run + "-" + number + "/CCHN";
    }

    private String first(String list, String field) {
        return branch.get(list)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path(field)
                .asString();
    }
}
