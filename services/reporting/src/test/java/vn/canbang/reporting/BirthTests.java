package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/** Births from files, by source, and the sex ratio at birth that is made of them. */
class BirthTests extends RunningService {

    private static final String HEAD = "commune,from,to,boys,girls,source,status,revision\n";
    private static final String YEAR = HEAD
            + "07201,2024-01-01,2024-10-31,560,500,dst,provisional,1\n"
            + "07204,2024-01-01,2024-10-31,5040,4500,dst,provisional,1\n"
            + "07201,2024-01-01,2024-10-31,60,40,civil_registration,provisional,1\n";

    @Autowired
    private MongoOperations mongo;

    /** Removes what other tests imported, and not before their worker is done: it would write the figures again. */
    @BeforeEach
    void forget() {
        eventually(this::isEverythingCarriedOut);
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), "birth_figures");
            mongo.remove(new Query(), "birth_imports");
        });
    }

    @Test
    @Tag("S40")
    void takesAFileOnceAndTheSameOneAgainChangesNothing() {
        var first = send(YEAR, false).expect(201).json();
        var second = send(YEAR, false).expect(200).json();

        assertThat(first.path("added").asInt()).isEqualTo(3);
        assertThat(second.path("added").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(3);
        assertThat(second.path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void namesInventedCountsAsSuch() {
        send(HEAD + "07201,2024-01-01,2024-10-31,60,40,demonstration,provisional,1\n", false)
                .expect(201);

        assertThat(births(PROVINCE).path(0).path("sourceName").asString()).isEqualTo("Số liệu trình diễn");
        assertThat(births(PROVINCE).path(0).path("statusText").asString()).isEqualTo("Sơ bộ");
    }

    @Test
    @Tag("S40")
    void takesNothingOfAFileWithOneWrongRow() {
        var answer = send(YEAR + "99999,2024-01-01,2024-10-31,1,x,dst,provisional,1\n", false);

        answer.expectProblem(422, "birth_file_rejected");
        assertThat(answer.json().path("errors").toString())
                .contains("/rows/5/girls", "/rows/5/commune", "Dòng 5, cột girls");
        assertThat(births(PROVINCE)).isEmpty();
    }

    @Test
    @Tag("S40")
    void takesNoBirthsOfDaysToCome() {
        var answer = send(HEAD + "07201,2024-01-01,2024-12-31,60,40,dst,official,1\n", false);

        answer.expectProblem(422, "birth_file_rejected");
        assertThat(answer.json().path("errors").toString())
                .contains("/rows/2/to", "Dòng 2, cột to: ngày cuối kỳ ở sau hôm nay");
        assertThat(births(PROVINCE)).isEmpty();
    }

    @Test
    @Tag("S40")
    void storesNothingOnADryRun() {
        send(YEAR, true).expect(200);

        assertThat(births(PROVINCE)).isEmpty();
    }

    @Test
    @Tag("S40")
    void writesNothingOnADryRunOfAFileThatWasTakenBefore() {
        var file = YEAR + "\n";
        send(file, false).expect(201);
        eventually(this::isEverythingCarriedOut);
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "birth_figures"));

        var answer = send(file, true).expect(200).json();

        assertThat(answer.path("added").asInt()).isZero();
        assertThat(births(PROVINCE)).isEmpty();
    }

    @Test
    @Tag("S40")
    void takesOneOfManyFilesThatRaceForOneRevisionAndRefusesTheOthersWhole() throws Exception {
        var files = IntStream.range(0, 8)
                .mapToObj(number -> HEAD
                        + "07201,2024-01-01,2024-10-31,%d,500,dst,provisional,1\n".formatted(600 + number)
                        + "07204,2024-01-01,2024-10-31,%d,500,dst,provisional,1\n".formatted(700 + number))
                .toList();
        var answers = new ArrayList<Future<Answer>>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            files.forEach(file -> answers.add(writers.submit(() -> send(file, false))));
        }

        var taken = new ArrayList<Integer>();
        for (var number = 0; number < files.size(); number++) {
            var answer = answers.get(number).get();
            if (answer.status() == 201) {
                taken.add(number);
            } else {
                answer.expectProblem(422, "birth_file_rejected");
            }
        }

        assertThat(taken).hasSize(1);
        assertThat(births(TAN_MY).get(0).path("boys").asInt()).isEqualTo(600 + taken.getFirst());
        assertThat(births(DONG_SON).get(0).path("boys").asInt()).isEqualTo(700 + taken.getFirst());
        assertThat(as(consolidator(PROVINCE)).get(API + "/birth-imports").json().path("items"))
                .hasSize(1);
    }

    @Test
    void changesANumberOnlyByANewRevision() {
        send(YEAR, false).expect(201);

        send(HEAD + "07201,2024-01-01,2024-10-31,561,500,dst,official,1\n", false)
                .expectProblem(422, "birth_file_rejected");
        send(HEAD + "07201,2024-01-01,2024-10-31,561,500,dst,official,2\n", false)
                .expect(201);

        assertThat(births(TAN_MY).get(0).path("boys").asInt()).isEqualTo(561);
        assertThat(births(TAN_MY).get(0).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void keepsSourcesSideBySideAndAddsOnlyCommunesOfOne() {
        send(YEAR, false).expect(201);

        var items = births(PROVINCE);

        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("boys").asInt()).isEqualTo(5600);
        assertThat(items.get(0).path("communes").asInt()).isEqualTo(2);
        assertThat(items.get(0).path("of").asInt()).isEqualTo(4);
        assertThat(items.get(1).path("source").asString()).isEqualTo("civil_registration");
    }

    @Test
    void takesTheStretchOfMostCommunesWhenOneOfThemHasRecordedFurther() {
        send(YEAR + "07201,2024-01-01,2024-11-15,600,540,dst,official,1\n", false)
                .expect(201);

        var province = ratio(PROVINCE).get(0);
        var commune = ratio(TAN_MY).get(0);

        assertThat(province.path("to").asString()).isEqualTo("2024-10-31");
        assertThat(province.path("status").asString()).isEqualTo("provisional");
        assertThat(province.path("births").asInt()).isEqualTo(10_600);
        assertThat(commune.path("to").asString()).isEqualTo("2024-11-15");
        assertThat(commune.path("births").asInt()).isEqualTo(1140);
    }

    @Test
    void goesOnWithoutACommuneThatHasRecordedLessAndSaysSo() {
        send(
                        HEAD
                                + "07201,2024-01-01,2024-03-31,300,280,dst,provisional,1\n"
                                + "07201,2024-04-01,2024-09-30,600,560,dst,provisional,1\n"
                                + "07204,2024-01-01,2024-03-31,300,280,dst,provisional,1\n"
                                + "07204,2024-04-01,2024-09-30,600,560,dst,provisional,1\n"
                                + "07207,2024-01-01,2024-03-31,300,280,dst,provisional,1\n",
                        false)
                .expect(201);

        var ratio = as(consolidator(PROVINCE))
                .get(API + "/births/ratio?year=2024&unit=" + PROVINCE)
                .expect(200)
                .json();

        assertThat(ratio.at("/sources/0/to").asString()).isEqualTo("2024-09-30");
        assertThat(ratio.at("/sources/0/boys").asInt()).isEqualTo(1800);
        assertThat(ratio.path("notes").toString()).contains("mới có số liệu của 2/4 xã");
    }

    @Test
    void addsTheQuartersOfACommuneOrTheWholeAndNeverBoth() {
        send(
                        HEAD
                                + "07201,2023-01-01,2023-06-30,300,280,dst,official,1\n"
                                + "07201,2023-07-01,2023-12-31,300,280,dst,official,1\n"
                                + "07201,2023-01-01,2023-12-31,610,570,dst,official,1\n"
                                + "07204,2023-01-01,2023-06-30,200,180,dst,official,1\n"
                                + "07204,2023-07-01,2023-12-31,200,180,dst,official,1\n",
                        false)
                .expect(201);

        var ratio = as(consolidator(PROVINCE))
                .get(API + "/births/ratio?year=2023&unit=" + PROVINCE)
                .expect(200)
                .json();

        assertThat(ratio.at("/sources/0/boys").asInt()).isEqualTo(1010);
        assertThat(ratio.at("/sources/0/girls").asInt()).isEqualTo(930);
    }

    @Test
    void readsASourceOfFewCommunesAfterOneOfManyWhateverTheOrder() {
        var many = "07201,%1$s07204,%1$s07207,%1$s"
                .formatted("2024-01-01,2024-10-31,600,500,civil_registration,provisional,1\n");
        send(HEAD + many + "07201,2024-01-01,2024-10-31,60,40,dst,official,1\n", false)
                .expect(201);

        assertThat(as(consolidator(PROVINCE))
                        .get(API + "/indicators/SRB-01/values?from=2024-01-01&to=2024-12-31")
                        .expect(200)
                        .json()
                        .at("/figures/0/value")
                        .asInt())
                .isEqualTo(3300);
    }

    @Test
    void showsTheRatioWithItsIntervalAndTheTargetsOfThePlan() {
        send(YEAR, false).expect(201);

        var ratio = ratio(PROVINCE).get(0);

        assertThat(ratio.path("text").asString()).isEqualTo("112,0 (khoảng tin cậy 95%: 107,8 đến 116,4; 10.600 trẻ)");
        assertThat(ratio.path("interval").path("lower").asDouble()).isEqualTo(107.81);
        assertThat(ratio.path("interval").path("upper").asDouble()).isEqualTo(116.35);
        var targets = ratio.path("targets");
        assertThat(targets).hasSize(2);
        assertThat(targets.get(0).path("plan").asString()).isEqualTo("bac-giang-2024");
        assertThat(targets.get(0).path("national").asBoolean()).isFalse();
        assertThat(targets.get(0).path("resultText").asString()).isEqualTo("Chưa đủ cơ sở thống kê");
        assertThat(targets.get(1).path("plan").asString()).isEqualTo("Quyết định 1679/QĐ-TTg");
        assertThat(targets.get(1).path("national").asBoolean()).isTrue();
        assertThat(targets.get(1).path("text").asString()).isEqualTo("dưới 109 đến năm 2030");
        assertThat(targets.get(1).path("formal").asString()).isEqualTo("So sánh hình thức theo kế hoạch: cao hơn 109");
    }

    @Test
    void saysBesideTheRatiosWhatKeepsOneFromReadingMoreIntoThem() {
        send(YEAR + YEAR.substring(HEAD.length()).replace("2024", "2023").replace("560", "500"), false)
                .expect(201);

        var notes = as(consolidator(PROVINCE))
                .get(API + "/births/ratio?year=2024")
                .expect(200)
                .json()
                .path("notes")
                .toString();

        assertThat(notes)
                .contains(
                        "điểm so với năm trước; chưa đủ cơ sở thống kê để nói tăng hay giảm.",
                        "Mỗi nguồn đếm một cách",
                        "sơ bộ còn có thể thay đổi",
                        "mới có số liệu của 2/4 xã");
        assertThat(as(consolidator(DISTRICT))
                        .get(API + "/births/ratio?year=2024")
                        .json()
                        .path("notes")
                        .toString())
                .doesNotContain("so với năm trước");
    }

    @Test
    void saysThemInEnglishToWhoReadsEnglish() {
        send(YEAR + YEAR.substring(HEAD.length()).replace("2024", "2023").replace("560", "500"), false)
                .expect(201);

        var answer = as(consolidator(PROVINCE))
                .with("Accept-Language", "en")
                .get(API + "/births/ratio?year=2024")
                .expect(200)
                .json();

        assertThat(answer.path("notes").get(0).asString())
                .contains(" points on the year before; not enough data to tell a rise from a fall.");
        var ratio = answer.path("sources").get(0);
        assertThat(ratio.path("text").asString())
                .isEqualTo("112,0 (95% confidence interval: 107,8 to 116,4; 10.600 births)");
        assertThat(ratio.path("targets").get(0).path("resultText").asString()).isEqualTo("Not enough data to tell");
        assertThat(ratio.path("targets").get(0).path("formal").asString())
                .startsWith("Formal comparison by the plan: ")
                .endsWith("the year before");
    }

    @Test
    void showsNoRatioUnderTheMinimumAndNoVerdictBelowTheProvince() {
        send(HEAD + "07201,2024-01-01,2024-10-31,60,40,dst,provisional,1\n", false)
                .expect(201);

        var commune = ratio(TAN_MY).get(0);
        assertThat(commune.path("state").asString()).isEqualTo("too_few");
        assertThat(commune.has("value")).isFalse();
        assertThat(commune.path("text").asString())
                .isEqualTo("Chưa đủ cơ sở thống kê: 100 trẻ trong kỳ, cần ít nhất 500.");
        assertThat(ratio(DISTRICT).get(0).path("targets")).isEmpty();
    }

    @Test
    void standsBesideWhatOthersHavePublishedWithTheirSources() {
        var first = as(officer(TAN_MY)).get(API + "/births/reference").expect(200);

        assertThat(first.json().path("items").valueStream()).anySatisfy(row -> {
            assertThat(row.path("fromYear").asInt()).isEqualTo(2019);
            assertThat(row.path("ratio").asDouble()).isEqualTo(111.5);
            assertThat(row.path("source").asString()).startsWith("GSO");
            assertThat(row.path("status").asString()).isEqualTo("unverified");
            assertThat(row.path("statusText").asString()).isEqualTo("Chưa xác nhận");
        });
        as(officer(TAN_MY))
                .with("If-None-Match", first.header("ETag"))
                .get(API + "/births/reference")
                .expect(304);
        as(partner()).get(API + "/births/reference").expectProblem(403, "not_allowed");
    }

    @Test
    void isImportedByTheProvinceOnly() {
        as(officer(TAN_MY))
                .with("Content-Type", "text/csv")
                .post(API + "/birth-imports?fileName=a.csv", YEAR)
                .expectProblem(403, "not_allowed");
        as(officer(TAN_MY)).get(API + "/births?unit=24/").expectProblem(404, "not_found");
        as(consolidator(PROVINCE).own(Province.EDUCATION))
                .with("Content-Type", "text/csv")
                .post(API + "/birth-imports?fileName=a.csv", YEAR)
                .expectProblem(404, "not_found");
    }

    /** Whether the worker has read the events of all imports, so that it writes nothing any more. */
    private boolean isEverythingCarriedOut() {
        return tenants.call(BAC_GIANG, () -> {
            if (mongo.getCollection("birth_imports").countDocuments(new Document("pending", true)) > 0) {
                return false;
            }
            var feed = mongo.getCollection("internal_feed").find();
            var last = feed.sort(new Document("_id", -1)).first();
            var kept = mongo.getCollection("feed_positions")
                    .find(new Document("_id", "accepted-birth-imports"))
                    .first();
            return last == null || (kept != null && Objects.equals(last.get("eventId"), kept.get("lastEventId")));
        });
    }

    private Answer send(String file, boolean dryRun) {
        return once(consolidator(PROVINCE))
                .with("Content-Type", "text/csv")
                .post(API + "/birth-imports?fileName=dst.csv&dryRun=" + dryRun, file);
    }

    private JsonNode births(String unit) {
        return as(consolidator(PROVINCE))
                .get(API + "/births?unit=" + unit)
                .expect(200)
                .json()
                .path("items");
    }

    private JsonNode ratio(String unit) {
        return as(consolidator(PROVINCE))
                .get(API + "/births/ratio?year=2024&unit=" + unit)
                .expect(200)
                .json()
                .path("sources");
    }
}
