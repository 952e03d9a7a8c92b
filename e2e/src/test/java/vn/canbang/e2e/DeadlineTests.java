package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Two days before 25/11/2024 in a province of 209 communes: 6 are missing, 9 wait, 2 of them with warnings. Reminders, clean
 * reports, a return, three districts, the approval and the dispatch are clicked; in January the official births come and a
 * revision is sent, and the first document stays as it was. One test, since each step stands on the one before.
 */
class DeadlineTests {

    /** In three districts somebody is missing or waits; the others have handed in to the province. */
    private static final List<Work> WORK = List.of(new Work(2, 4, 2), new Work(1, 3, 0), new Work(3, 2, 0));

    private static final String SESSIONS = "CAM-01.sessions";
    private static final String TELEPHONE = "Đầu mối trạm y tế: 0204385123.";

    private final Reports reports = Reports.takenOn("2024-11-24");

    /** What each commune typed that is in the sum. */
    private final Map<String, Long> typed = new HashMap<>();

    /**
     * What is left to do in a district.
     *
     * @param warned how many of those that wait have a warning
     */
    private record Work(int missing, int waiting, int warned) {}

    @Test
    @Tag("journey-1")
    @Tag("S17")
    void sendsTheYearOfAProvinceOnTimeAndItsRevisionInJanuary() throws Exception {
        var province = DeadlineProvince.made();
        births(province, "2024-10-31", 560, 500, "provisional");
        var unfinished = province.districts().subList(0, WORK.size());
        communesHandIn(province);
        standsWhatIsAsked(province, unfinished);

        var district = unfinished.getFirst();
        var waiting = communesThat(province, district, Part.WAITING);
        Browser.run(
                "deadline-district",
                Map.of(
                        "RECEIVER", receiver(province, district),
                        "MISSING", String.join("|", names(province, communesThat(province, district, Part.MISSING))),
                        "CLEAN",
                                String.valueOf(WORK.getFirst().waiting()
                                        - WORK.getFirst().warned()),
                        "RETURNED", province.nameOf(waiting.getFirst()),
                        "ACCEPTED", province.nameOf(waiting.get(1))));
        answersBothRemarks(province, district, waiting.getFirst());
        unfinished.forEach(each -> acceptClean(province, each));
        Browser.run(
                "deadline-consolidates",
                Map.of(
                        "RECEIVERS",
                        unfinished.stream()
                                .map(each -> receiver(province, each))
                                .collect(Collectors.joining(","))));
        for (var each : unfinished) {
            Reports.submit(province.leaderOf(each), reports.owedBy(province.leaderOf(each)));
        }

        var report = reports.owedBy(province.branch());
        Browser.run(
                "deadline-sent",
                Map.of(
                        "RECEIVER", province.userName("tonghop"),
                        "LEADER", province.userName("lanhdao"),
                        "CLERK", province.userName("vanthu"),
                        "SUBMISSION", report,
                        "MISSING", String.join("|", missingByDistrict(province, unfinished))));

        var sent = Reports.read(province.clerk(), report).json();
        assertThat(figure(sent, SESSIONS)).isEqualTo(allTyped());
        assertThat(sent.path("state").asString()).isEqualTo("sent");
        assertThat(sent.path("document").path("recipients").valueStream())
                .isNotEmpty()
                .allMatch(recipient -> recipient.path("purpose").asString().equals("report"));
        assertThat(Papers.wordsOf(document(province, report).bytes()))
                .contains("Tổng của 10/10 đơn vị, thiếu 6 đơn vị cấp dưới")
                .contains(names(province, communesThat(province, district, Part.MISSING)));
        theOfficialBirthsOfJanuaryAreSentAndTheFirstDocumentStays(province, report);
    }

    private enum Part {
        MISSING,
        WAITING,
        ACCEPTED
    }

    private void communesHandIn(DeadlineProvince province) {
        var all = province.districts();
        Together.each(all, district -> {
            communesThat(province, district, Part.ACCEPTED).forEach(commune -> handsIn(province, commune, false));
            acceptClean(province, district);
        });
        Together.each(all.subList(WORK.size(), all.size()), finished -> {
            var receiver = province.receiverOf(finished);
            Reports.act(receiver, reports.owedBy(receiver), "consolidation");
            Reports.submit(province.leaderOf(finished), reports.owedBy(province.leaderOf(finished)));
        });
        for (var district : all.subList(0, WORK.size())) {
            var warned = workIn(province, district).warned();
            for (var commune : communesThat(province, district, Part.WAITING)) {
                handsIn(province, commune, warned-- > 0);
            }
        }
    }

    /** Of an unfinished district the first communes are missing, the next ones wait. */
    private List<String> communesThat(DeadlineProvince province, String district, Part part) {
        var communes = province.communesOf(district);
        var work = workIn(province, district);
        var handedInEarly = work.missing() + work.waiting();
        return switch (part) {
            case MISSING -> communes.subList(0, work.missing());
            case WAITING -> communes.subList(work.missing(), handedInEarly);
            case ACCEPTED -> communes.subList(handedInEarly, communes.size());
        };
    }

    private static Work workIn(DeadlineProvince province, String district) {
        var place = province.districts().indexOf(district);
        return place < WORK.size() ? WORK.get(place) : new Work(0, 0, 0);
    }

    private void handsIn(DeadlineProvince province, String commune, boolean warned) {
        var officer = province.officerOf(commune);
        var report = reports.owedBy(officer);
        var drafted = Reports.act(officer, report, "draft");
        var sessions = 1L + province.nameOf(commune).length() % 7;
        synchronized (typed) {
            typed.put(commune, sessions);
        }
        officer.put(
                        drafted,
                        Reports.at(report) + "/entries",
                        Map.of(
                                "figures",
                                List.of(Map.of("key", SESSIONS, "value", sessions, "source", "Sổ theo dõi")),
                                "narratives",
                                warned ? List.of(Map.of("key", firstPassage(drafted), "text", TELEPHONE)) : List.of()))
                .expect(200);
        Reports.submitSigned(officer, report, 0, DeadlineProvince.TODAY);
    }

    private static String firstPassage(Answer report) {
        return report.json()
                .path("parts")
                .valueStream()
                .flatMap(part -> part.path("narratives").valueStream())
                .findFirst()
                .orElseThrow()
                .path("key")
                .asString();
    }

    private void acceptClean(DeadlineProvince province, String district) {
        var receiver = province.receiverOf(district);
        receiver.post(Reports.API + "/periods/" + reports.period(receiver) + "/acceptance", Map.of("unit", district))
                .expect(200);
    }

    private void standsWhatIsAsked(DeadlineProvince province, List<String> unfinished) {
        var counts = unfinished.stream()
                .map(district ->
                        tracking(province.receiverOf(district), district).path("counts"))
                .toList();
        assertThat(sum(counts, "notSubmitted")).isEqualTo(6);
        assertThat(sum(counts, "submitted")).isEqualTo(9);
        assertThat(sum(counts, "withWarnings")).isEqualTo(2);
        var whole = tracking(province.branch(), DeadlineProvince.PROVINCE).path("counts");
        assertThat(whole.path("owing").asInt()).isEqualTo(10);
        assertThat(whole.path("submitted").asInt()).isEqualTo(7);
    }

    private JsonNode tracking(Person receiver, String unit) {
        return receiver.get(Reports.API + "/periods/" + reports.period(receiver) + "/tracking?unit=" + unit)
                .expect(200)
                .json();
    }

    private static int sum(List<JsonNode> counts, String name) {
        return counts.stream().mapToInt(each -> each.path(name).asInt()).sum();
    }

    private void answersBothRemarks(DeadlineProvince province, String district, String commune) {
        var officer = province.officerOf(commune);
        var report = reports.owedBy(officer);
        assertThat(Reports.read(officer, report).json().path("state").asString())
                .isEqualTo("returned");
        Reports.keepWhatWasRemarked(officer, report);
        Reports.submitSigned(officer, report, 1, DeadlineProvince.TODAY);
        Reports.act(province.receiverOf(district), report, "acceptance");
    }

    private void theOfficialBirthsOfJanuaryAreSentAndTheFirstDocumentStays(DeadlineProvince province, String report)
            throws IOException {
        var first = document(province, report);
        province.makeIt("2025-01-20");
        births(province, "2024-12-31", 670, 600, "official");
        Eventually.within(
                Eventually.PATIENCE, () -> assertThat(workOf(province.branch())).contains("official_births"));

        Reports.act(province.leader(), report, "revision", Map.of("reason", "Có số liệu sinh chính thức năm 2024"));
        Reports.act(province.branch(), report, "refresh");
        Reports.act(province.branch(), report, "consolidation");
        Reports.explain(province.branch(), report);
        Reports.act(province.leader(), report, "approval");
        Reports.act(
                province.clerk(), report, "number", Map.of("number", "12", "symbol", "BC-SYT", "date", "2025-01-20"));
        Reports.act(
                province.clerk(),
                report,
                "dispatch",
                Map.of("recipients", List.of(Map.of("name", "UBND tỉnh Bắc Giang", "purpose", "report"))));

        var revised = document(province, report);
        assertThat(Papers.wordsOf(revised.bytes())).contains("1.270", "thay thế Báo cáo số 215/BC-SYT");
        assertThat(province.clerk()
                        .get(Reports.at(report) + "/editions/1/document")
                        .expect(200)
                        .bytes())
                .as("the first document")
                .isEqualTo(first.bytes());
        assertThat(Papers.wordsOf(first.bytes())).contains("1.060", "sơ bộ").doesNotContain("1.270");
    }

    private static Answer document(DeadlineProvince province, String report) {
        return province.clerk().get(Reports.at(report) + "/document").expect(200);
    }

    private static List<String> workOf(Person person) {
        return person.get(Reports.API + "/work")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    /** Of every commune, for those of a part are not those of the province; all were born in the last. */
    private static void births(DeadlineProvince province, String to, int boys, int girls, String status) {
        var last = province.communesOf(province.districts().getLast()).getLast();
        var rows = new StringBuilder("commune,from,to,boys,girls,source,status,revision\n");
        for (var district : province.districts()) {
            for (var commune : province.communesOf(district)) {
                var isLast = commune.equals(last);
                rows.append("%s,2024-01-01,%s,%d,%d,dst,%s,1\n"
                        .formatted(commune.split("/", -1)[2], to, isLast ? boys : 0, isLast ? girls : 0, status));
            }
        }
        province.branch()
                .postCsv(Reports.API + "/birth-imports?fileName=dst.csv&dryRun=false", rows.toString())
                .expect(201);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(province.branch()
                                .get(Reports.API + "/births?from=2024-01-01&to=2024-12-31&unit="
                                        + DeadlineProvince.PROVINCE)
                                .expect(200)
                                .json()
                                .path("items")
                                .toString())
                        .contains("\"boys\":" + boys));
    }

    private long allTyped() {
        return typed.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long figure(JsonNode report, String key) {
        var figures = new ArrayList<JsonNode>();
        report.path("parts").forEach(part -> part.path("figures").forEach(figures::add));
        return figures.stream()
                .filter(figure -> figure.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asLong();
    }

    private static String receiver(DeadlineProvince province, String district) {
        return province.receiverOf(district).username();
    }

    /** “Huyện Lục Ngạn (2): xã Biên Sơn, xã Cấm Sơn”, as the leader is told of each district that lacks somebody. */
    private List<String> missingByDistrict(DeadlineProvince province, List<String> districts) {
        return districts.stream()
                .map(district -> {
                    var missing = names(province, communesThat(province, district, Part.MISSING));
                    return "%s (%d): %s"
                            .formatted(province.nameOf(district), missing.size(), String.join(", ", missing));
                })
                .toList();
    }

    private static List<String> names(DeadlineProvince province, List<String> units) {
        return units.stream().map(province::nameOf).toList();
    }
}
