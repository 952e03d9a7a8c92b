package vn.canbang.e2e;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the branch and the administrator of Cao Bằng bring in from files: one commune's lists, new in each run. */
final class ListsOfCaoBang {

    static final String COMMUNE = "04/040/01720/";

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String SINCE = "02/01/2024";

    private final Person branch = Person.named("cb.chicuc.chuyenvien");
    private final Person administrator = Person.named("cb.quantri");
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /** Villages, organisations, people, facilities and providers. */
    List<FileOfKind> ofTheDirectory() {
        return List.of(villages(), organisations(), people(), facilities(), providers());
    }

    FileOfKind providers() {
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
                        "Người Nhập Tệp " + number + " (trình diễn)",
                        "doctor",
                        licence(number),
                        workplace,
                        "ultrasound",
                        SINCE));
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
        return Stream.iterate(
                        page(DIRECTORY + "/villages?limit=200&unit=" + COMMUNE),
                        page -> !page.isMissingNode(),
                        page -> page.has("next")
                                ? page(DIRECTORY + "/villages?limit=200&unit=" + COMMUNE + "&after="
                                        + page.path("next").asString())
                                : page.path("no further"))
                .flatMap(page -> page.path("items").valueStream())
                .filter(village -> village.path("name").asString().contains(run))
                .map(village -> village.path("id").asString())
                .toList();
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
        return page(list).path("items").path(0).path(field).asString();
    }

    private JsonNode page(String list) {
        return branch.get(list).expect(200).json();
    }
}
