package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.canbang.sample.note.Note;
import vn.canbang.sample.note.Notes;
import vn.canbang.starter.aggregate.Actor;
import vn.canbang.starter.feed.FeedConsumption;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.imports.ForgettingFiles;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.SheetFile;
import vn.canbang.test.StubDirectory;
import vn.canbang.test.TestToken;
import vn.canbang.workbook.WorkbookReader;

/**
 * Files that people bring in: looked at, taken whole or not at all, and carried out whatever happens meanwhile. The service
 * has a name of its own, so that no neighbour's worker carries out what is stopped here.
 */
@ServiceTest
@TestPropertySource(properties = "canbang.service=filing")
class ImportTests {

    private static final String NOTES = "/api/filing/v1/imports/notes";
    private static final Tenant BAC_GIANG = new Tenant("bac-giang");

    @LocalServerPort
    private int port;

    @Autowired
    private Notes notes;

    @Autowired
    private Tenants tenants;

    @Autowired
    private FeedConsumption consumption;

    @Autowired
    private ForgettingFiles forgetting;

    @Autowired
    private MongoOperations mongo;

    private String mark = "";

    @BeforeEach
    void ownWords() {
        mark = UUID.randomUUID().toString();
    }

    @AfterEach
    void everythingRuns() {
        if (!consumption.isRunning()) {
            consumption.start();
        }
    }

    private Api officer() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
    }

    private SheetFile sheet() {
        return SheetFile.of("Nội dung", "Trạng thái", "Ngày ghi", "Số trang");
    }

    private SheetFile goodSheet() {
        return sheet().row("Một " + mark, "Đang mở", "05/11/2024", "1.000")
                .row("Hai " + mark, "still_open", LocalDate.of(2024, 11, 6), 12)
                .row("Ba " + mark, "ĐANG MỞ", null, null);
    }

    private List<Note> noted() {
        return tenants.call(
                BAC_GIANG,
                () -> notes.findByTextIn(List.of("Một " + mark, "Hai " + mark, "Ba " + mark, "Bốn " + mark)));
    }

    private Answer send(Api api, SheetFile file) {
        return api.postWorkbook(NOTES + "?fileName=ghi-chu.xlsx", file.bytes());
    }

    private JsonNode carriedOut(JsonNode accepted) {
        var path = NOTES + "/" + accepted.path("id").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> officer().get(path).expect(200).json(),
                        view -> view.path("state").asString().equals("carried_out"));
    }

    @Test
    @Tag("S40")
    void looksAtAFileAndStoresNothing() {
        var view = officer()
                .postWorkbook(
                        NOTES + "?dryRun=true&fileName=a.xlsx", goodSheet().bytes())
                .expect(200)
                .json();

        assertThat(view.path("state").asString()).isEqualTo("checked");
        assertThat(view.path("rows").asInt()).isEqualTo(3);
        assertThat(view.path("added").asInt()).isEqualTo(3);
        assertThat(view.has("id")).isFalse();
        assertThat(noted()).isEmpty();
        assertThat(officer().get(NOTES + "/recent").expect(200).text()).doesNotContain(mark);
    }

    @Test
    @Tag("S40")
    void carriesOutEveryRowOfAFileThatIsRightAsItsImporter() {
        var accepted = send(officer(), goodSheet()).expect(202).json();

        var view = carriedOut(accepted);

        assertThat(view.path("done").asInt()).isEqualTo(3);
        assertThat(view.path("importedBy").asString()).isEqualTo("Người thử");
        assertThat(noted()).hasSize(3).allSatisfy(note -> {
            assertThat(note.responsible()).isEqualTo("24/213/07201/");
            assertThat(note.history().getFirst().by())
                    .extracting(Actor::subject)
                    .isEqualTo("person-1");
        });
        assertThat(officer().get(NOTES + "/recent").expect(200).text())
                .contains(accepted.path("id").asString());
    }

    @Test
    @Tag("S40")
    void takesNoRowWhenOneIsWrongAndNamesRowAndColumn() {
        var file = goodSheet()
                .row("Bốn " + mark, "Đã mất", "32/13/2024", "nhiều")
                .row("Một " + mark, "Đang mở", null, 2_000)
                .row(null, "Đang mở", null, null)
                .row("Một " + mark, "Đang mở", null, null);

        var refused =
                send(officer(), file).expectProblem(422, "import_rejected").json();

        assertThat(refused.path("errorCount").asInt()).isEqualTo(6);
        assertThat(refused.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "/rows/5/state",
                        "/rows/5/writtenOn",
                        "/rows/5/pages",
                        "/rows/6/pages",
                        "/rows/7/text",
                        "/rows/8/text");
        assertThat(refused.path("errors").path(0).path("detail").asString())
                .startsWith("Dòng 5, cột ")
                .contains(" Sửa: ");
        assertThat(noted()).isEmpty();
    }

    @Test
    @Tag("S40")
    void addsNothingWhenTheSameFileComesAgain() {
        var first = send(officer(), goodSheet()).expect(202).json();
        carriedOut(first);

        var again = send(officer(), goodSheet()).expect(200).json();

        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("added").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(3);
        assertThat(noted()).hasSize(3);
    }

    @Test
    @Tag("S40")
    void addsOnlyWhatIsNewOfALargerFile() {
        carriedOut(send(officer(), goodSheet()).expect(202).json());

        var larger = send(officer(), goodSheet().row("Bốn " + mark, "Đang mở", null, null))
                .expect(202)
                .json();

        assertThat(larger.path("added").asInt()).isEqualTo(1);
        assertThat(larger.path("unchanged").asInt()).isEqualTo(3);
        carriedOut(larger);
        assertThat(noted()).hasSize(4);
    }

    @Test
    @Tag("S31")
    void answersARepeatedRequestAlikeAndRefusesItsKeyForAnotherFile() {
        var once = officer().with("Idempotency-Key", "key-" + mark);
        var file = goodSheet().bytes();
        var first = once.postWorkbook(NOTES + "?fileName=ghi-chu.xlsx", file)
                .expect(202)
                .json();

        var again = once.postWorkbook(NOTES + "?fileName=ghi-chu.xlsx", file)
                .expect(202)
                .json();

        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("added")).isEqualTo(first.path("added"));
        send(once, goodSheet().row("Bốn " + mark, "Đang mở", null, null)).expectProblem(422, "idempotency_key_reused");
        officer()
                .with("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .send("POST", NOTES + "?fileName=a.xlsx", goodSheet().bytes())
                .expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S40")
    @Tag("S57")
    void goesOnWhereItWasStoppedAndDoesEachRowOnce() {
        var many = sheet();
        IntStream.range(0, 1_500).forEach(row -> many.row("Dòng " + row + " " + mark, "Đang mở", null, null));
        var accepted = send(officer(), many).expect(202).json();
        var path = NOTES + "/" + accepted.path("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> officer().get(path).json().path("done").asInt() > 0);

        consumption.stop();
        var stopped = officer().get(path).expect(200).json();
        consumption.start();

        assertThat(stopped.path("done").asInt()).isLessThan(1_500);
        carriedOut(accepted);
        var texts = IntStream.range(0, 1_500)
                .mapToObj(row -> "Dòng " + row + " " + mark)
                .toList();
        assertThat(tenants.call(BAC_GIANG, () -> notes.findByTextIn(texts)))
                .extracting(Note::text)
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    /** Rows of 3, 1 and 2 pages. */
    private UUID acceptedAndNotYetCarriedOut() {
        consumption.stop();
        var file = sheet().row("Một " + mark, "Đang mở", null, 3)
                .row("Hai " + mark, "Đang mở", null, 1)
                .row("Ba " + mark, "Đang mở", null, 2);
        return UUID.fromString(
                send(officer(), file).expect(202).json().path("id").asString());
    }

    private List<Document> keptRows(UUID file) {
        return tenants.call(
                BAC_GIANG,
                () -> mongo.find(Query.query(Criteria.where("file").is(file)), Document.class, "imported_rows"));
    }

    private JsonNode carriedOut(UUID file) {
        consumption.start();
        var path = NOTES + "/" + file;
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> officer().get(path).expect(200).json(),
                        view -> view.path("state").asString().equals("carried_out"));
    }

    @Test
    @Tag("S40")
    void carriesOutNeighboursBesideEachOtherAndListsConflictsInTheOrderOfTheFile() {
        var file = acceptedAndNotYetCarriedOut();
        for (var text : List.of("Một " + mark, "Hai " + mark)) {
            var closed = Note.write(UUID.randomUUID(), text, "24/213/07201/", null);
            closed.close();
            tenants.run(BAC_GIANG, () -> notes.save(closed));
        }

        assertThat(keptRows(file).getFirst().getList("rows", Document.class))
                .extracting(row -> row.getInteger("number"))
                .containsExactly(3, 4, 2);
        var view = carriedOut(file);

        assertThat(view.path("added").asInt()).isEqualTo(1);
        assertThat(view.path("conflicts")
                        .valueStream()
                        .map(conflict -> conflict.path("row").asInt()))
                .containsExactly(2, 3);
    }

    @Test
    @Tag("S40")
    void carriesOutTheRowsThatWereAcceptedWhateverSomebodyElseKeptForTheSameFile() {
        var file = acceptedAndNotYetCarriedOut();
        var others = keptRows(file).getFirst();
        others.put("_id", UUID.randomUUID());
        others.getList("rows", Document.class)
                .forEach(row -> row.get("values", Document.class).put("text", "Bốn " + mark));
        tenants.run(BAC_GIANG, () -> mongo.insert(others, "imported_rows"));

        carriedOut(file);

        assertThat(noted())
                .extracting(Note::text)
                .containsExactlyInAnyOrder("Một " + mark, "Hai " + mark, "Ba " + mark);
        Awaitility.await().untilAsserted(() -> assertThat(keptRows(file)).isEmpty());
    }

    @Test
    @Tag("S40")
    void carriesOutAFileThatAnEarlierVersionAccepted() {
        var file = acceptedAndNotYetCarriedOut();
        var rows = keptRows(file).getFirst();
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(Query.query(Criteria.where("file").is(file)), "imported_rows");
            rows.put("_id", NameBasedId.of("imported-rows", file, 0));
            mongo.insert(rows, "imported_rows");
            mongo.updateFirst(
                    Query.query(Criteria.where("_id").is(file)), new Update().unset("keptRows"), "imported_files");
        });

        assertThat(carriedOut(file).path("done").asInt()).isEqualTo(3);

        assertThat(noted()).hasSize(3);
    }

    @Test
    @Tag("S40")
    void listsARowThatEventsOvertookAsAConflictAndTriesItAgainWithTheSameFile() {
        consumption.stop();
        var accepted = send(officer(), goodSheet()).expect(202).json();
        var closed = Note.write(UUID.randomUUID(), "Hai " + mark, "24/213/07201/", null);
        closed.close();
        tenants.run(BAC_GIANG, () -> notes.save(closed));
        consumption.start();

        var view = carriedOut(accepted);

        assertThat(view.path("added").asInt()).isEqualTo(2);
        assertThat(view.path("conflicts")).hasSize(1);
        assertThat(view.at("/conflicts/0/row").asInt()).isEqualTo(3);
        assertThat(view.at("/conflicts/0/text").asString()).isEqualTo("Dòng 3: Ghi chú đã đóng.");
        assertThat(noted()).hasSize(3);
        send(officer(), goodSheet()).expect(202);
    }

    @Test
    @Tag("S39")
    void refusesWhatIsNoWorkbookWhatIsTooLongAndWhatIsInAnOldEncoding() {
        var text = officer()
                .postWorkbook(NOTES + "?fileName=a.xlsx", "Nội dung;Trạng thái".getBytes(StandardCharsets.UTF_8))
                .expectProblem(422, "workbook_refused")
                .json();
        var tooMany = sheet();
        IntStream.range(0, 10_001).forEach(row -> tooMany.row("a" + row, "Đang mở", null, null));
        var old = SheetFile.of("Néi dung", "Tr¹ng th¸i")
                .row("Céng hßa x· héi chñ nghÜa", "§ang më")
                .in(".VnTime");

        assertThat(text.path("reason").asString()).isEqualTo("not_a_workbook");
        assertThat(send(officer(), tooMany)
                        .expectProblem(422, "workbook_refused")
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Có hơn 10.000 dòng dữ liệu. Hãy chia thành nhiều tệp.");
        assertThat(send(officer().with("Accept-Language", "en"), old)
                        .expectProblem(422, "workbook_old_encoding")
                        .json()
                        .path("detail")
                        .asString())
                .contains("VnTime");
    }

    @Test
    @Tag("S36")
    @Tag("S23")
    void takesTenMegabytesForFilesOnly() {
        var large = new byte[10 * 1024 * 1024 + 1];

        officer().postWorkbook(NOTES + "?fileName=a.xlsx", large).expectProblem(413, "too_large");
        officer()
                .postWorkbook(NOTES + "?fileName=a.xlsx", java.util.Arrays.copyOf(large, 5_000_000))
                .expectProblem(422, "workbook_refused");
    }

    @Test
    void givesTheFileBackWithItsErrorsInTheLastColumn() {
        var file = goodSheet().row("Bốn " + mark, "Đã mất", null, null);

        var marked = officer().postWorkbook(NOTES + "/marked", file.bytes()).expect(200);

        var table = WorkbookReader.read(marked.bytes());
        assertThat(table.headings()).last().isEqualTo("Lỗi");
        assertThat(table.rows().get(3).cell("Nội dung").text()).isEqualTo("Bốn " + mark);
        assertThat(table.rows().get(3).cell("Lỗi").text()).startsWith("Dòng 5, cột Trạng thái: ");
        assertThat(table.rows().get(0).cell("Lỗi").isBlank()).isTrue();
        assertThat(noted()).isEmpty();
        officer()
                .postWorkbook(NOTES + "?dryRun=true&fileName=a.xlsx", marked.bytes())
                .expectProblem(422, "import_rejected");
    }

    @Test
    void saysWhichColumnsAreMissingAndWhichAreNotTaken() {
        var without = SheetFile.of("Nội dung", "Ghi thêm").row("Một " + mark, "x");
        var with = SheetFile.of("nội dung", "TRẠNG THÁI (*)", "Ngày sinh").row("Một " + mark, "Đang mở", "1/1/1990");

        var refused =
                send(officer(), without).expectProblem(422, "import_rejected").json();
        var taken = officer()
                .postWorkbook(NOTES + "?dryRun=true&fileName=a.xlsx", with.bytes())
                .expect(200)
                .json();

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/rows/1/state");
        assertThat(taken.at("/repairs/0/column").asString()).isEqualTo("Ngày sinh");
        assertThat(taken.at("/repairs/0/text").asString()).contains("không được nhập");
    }

    @Test
    void offersATemplateThatItReadsItself() {
        var template = officer().get(NOTES + "/template").expect(200);

        assertThat(template.header("Content-Disposition")).startsWith("attachment");
        assertThat(WorkbookReader.read(template.bytes()).headings())
                .containsExactly("Nội dung (*)", "Trạng thái (*)", "Ngày ghi", "Số trang");
        var kinds = officer().get("/api/filing/v1/imports").expect(200).json();
        assertThat(kinds.at("/items/0/kind").asString()).isEqualTo("notes");
        assertThat(kinds.at("/items/0/columns/0/header").asString()).isEqualTo("Nội dung");
    }

    @Test
    @Tag("S10")
    @Tag("S12")
    @Tag("S18")
    void isOpenToThoseWhoMayWriteTheRowsAndShowsAFileToItsDeskOnly() {
        var accepted =
                send(officer(), goodSheet()).expect(202).json().path("id").asString();
        var reader =
                Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("clerk"));
        var administrator =
                Api.at(port).as(TestToken.in("bac-giang").unit("24/").roles("tenant_admin"));
        var neighbour =
                Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07207/").roles("data_entry"));
        var elsewhere = Api.at(port).as(TestToken.in("cao-bang").unit("04/").roles("data_entry"));

        send(reader, goodSheet()).expectProblem(403, "not_allowed");
        send(administrator, goodSheet()).expectProblem(403, "not_allowed");
        assertThat(administrator
                        .get("/api/filing/v1/imports")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        officer().get("/api/filing/v1/imports/nothing/recent").expectProblem(404, "not_found");
        for (var stranger : List.of(neighbour, elsewhere)) {
            var foreign = stranger.get(NOTES + "/" + accepted).expectProblem(404, "not_found");
            assertThat(foreign.text())
                    .isEqualTo(stranger.get(NOTES + "/" + UUID.randomUUID()).text());
            assertThat(stranger.get(NOTES + "/recent").expect(200).text()).doesNotContain(accepted);
        }
    }

    @Test
    @Tag("S40")
    void forgetsRowsThatNobodyTookInTheEnd() {
        var abandoned = new Document("_id", UUID.randomUUID())
                .append("file", UUID.randomUUID())
                .append("keptAt", Date.from(Instant.parse("2020-01-01T00:00:00Z")))
                .append("rows", List.of(new Document("values", new Document("text", "Bỏ dở " + mark))));
        tenants.run(BAC_GIANG, () -> mongo.insert(abandoned, "imported_rows"));

        tenants.run(BAC_GIANG, forgetting::forget);

        assertThat(stored("imported_rows")).doesNotContain("Bỏ dở " + mark);
    }

    @Test
    void forgetsWhatWasSaidOfRowsOnceItsTimeIsOver() {
        StubDirectory.rules(List.of(StubDirectory.rule("retention.import_days", 365)));
        var old = sheet().row("Một " + mark, "ĐANG MỞ", "05/11/2024", "1.000");
        var taken = carriedOut(officer()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .postWorkbook(NOTES + "?fileName=cua-" + mark + ".xlsx", old.bytes())
                .expect(202)
                .json());
        var id = UUID.fromString(taken.path("id").asString());
        tenants.run(BAC_GIANG, forgetting::forget);
        assertThat(stored("imported_files")).contains("cua-" + mark);
        tenants.run(
                BAC_GIANG,
                () -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(id)),
                        Update.update("importedAt", Instant.parse("2020-01-01T00:00:00Z")),
                        "imported_files"));

        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            tenants.run(BAC_GIANG, forgetting::forget);
            assertThat(stored("imported_files")).doesNotContain("cua-" + mark);
        });

        var view = officer().get(NOTES + "/" + id).expect(200).json();
        assertThat(view.path("rows").asInt()).isEqualTo(1);
        assertThat(view.path("repairs")).isEmpty();
    }

    private String stored(String collection) {
        return tenants.call(
                BAC_GIANG, () -> mongo.findAll(Document.class, collection).toString());
    }
}
