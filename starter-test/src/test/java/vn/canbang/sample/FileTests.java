package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SampleFile;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** Files of a record: looked at, kept whole or not at all, given out without harm, and seen by whoever sees the record. */
@ServiceTest
@TestPropertySource(properties = "canbang.files.sweeping=200ms")
@Tag("S36")
class FileTests {

    private static final String NOTES = "/api/sample/v1/notes/";
    private static final String CONTENTS = "file_contents";
    private static final Tenant BAC_GIANG = new Tenant("bac-giang");
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private String files = "";

    @BeforeEach
    void aNote() {
        files = filesOfANewNote();
    }

    private Api officer() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
    }

    private String filesOfANewNote() {
        var note = officer().post(NOTES.substring(0, NOTES.length() - 1), Map.of("text", "tờ cam kết"));
        return NOTES + note.expect(201).json().path("id").asString() + "/files";
    }

    private Answer add(byte[] file, String name) {
        return officer().postFile(files + "?fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8), file);
    }

    /** The newest file of an answer. */
    private static JsonNode last(Answer answer) {
        var items = answer.expect(200).json().path("items");
        return items.get(items.size() - 1);
    }

    private String contentOf(JsonNode file) {
        return files + "/" + file.path("id").asString() + "/content";
    }

    private List<String> acts() {
        return officer()
                .get(files)
                .expect(200)
                .json()
                .path("history")
                .valueStream()
                .map(step -> step.path("act").asString())
                .toList();
    }

    private List<Document> contents(UUID folder) {
        return tenants.call(
                BAC_GIANG,
                () -> mongo.getCollection(CONTENTS)
                        .find(new Document("folder", folder))
                        .into(new java.util.ArrayList<>()));
    }

    private List<Document> stored(String file) {
        return tenants.call(
                BAC_GIANG,
                () -> mongo.getCollection(CONTENTS)
                        .find(new Document("_id", UUID.fromString(file)))
                        .into(new java.util.ArrayList<>()));
    }

    @Test
    void keepsAndGivesOutEachKindAsWhatItIs() {
        var paper = SampleFile.pdf();
        assertThat(last(add(paper, "a.jpg")).path("type").asString()).isEqualTo("pdf");
        var picture = last(add(SampleFile.jpeg(), "b.pdf"));
        assertThat(picture.path("type").asString()).isEqualTo("jpeg");
        assertThat(picture.at("/pixels/width").asInt()).isEqualTo(64);
        assertThat(last(add(SampleFile.png(), "c")).path("name").asString()).isEqualTo("c.png");

        var items = officer().get(files).expect(200).json().path("items");

        assertThat(officer().get(contentOf(items.get(0))).expect(200).bytes()).isEqualTo(paper);
        assertThat(officer().get(contentOf(items.get(1))).header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(officer().get(contentOf(items.get(2))).header("Content-Type"))
                .isEqualTo("image/png");
    }

    @Test
    void givesFilesOutToBeSavedAndAllowsThemNothing() {
        var file = last(add(SampleFile.pdf(), "Bản cam kết.pdf"));

        var answer = officer().get(contentOf(file)).expect(200);

        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%E1%BA%A3n%20cam%20k%E1%BA%BFt.pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox;");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void takesTenMegabytesAndNotOneByteMore() {
        var largest = last(add(SampleFile.pdf("<<>>", TEN_MEGABYTES), "lon.pdf"));

        assertThat(largest.path("size").asInt()).isEqualTo(TEN_MEGABYTES);
        assertThat(officer().get(contentOf(largest)).expect(200).bytes()).hasSize(TEN_MEGABYTES);
        add(SampleFile.pdf("<<>>", TEN_MEGABYTES + 1), "qua.pdf").expectProblem(413, "too_large");
    }

    @Test
    void letsNothingLargeThroughElsewhere() {
        officer()
                .post(NOTES.substring(0, NOTES.length() - 1), "{\"text\":\"" + "a".repeat(1_100_000) + "\"}")
                .expectProblem(413, "too_large");
        officer().post(files, Map.of("text", "no file")).expectProblem(415, "unsupported_media_type");
    }

    @Test
    void saysWhyAFileIsNotTakenAndKeepsNothingOfIt() {
        var script = SampleFile.pdf("<</S/JavaScript/JS(x)>>", 0);
        for (var refused : Map.of(
                        "empty",
                        new byte[0],
                        "other_kind",
                        "<html>".getBytes(StandardCharsets.UTF_8),
                        "damaged",
                        java.util.Arrays.copyOf(SampleFile.jpeg(), 200),
                        "script",
                        script)
                .entrySet()) {
            var answer = add(refused.getValue(), "x.jpg").expectProblem(422, "file_refused");

            assertThat(answer.json().path("reason").asString()).isEqualTo(refused.getKey());
            assertThat(answer.json().path("detail").asString()).doesNotContain("file_refused", "{0}");
        }
        assertThat(officer().get(files).expect(200).json().path("items")).isEmpty();
        assertThat(acts()).isEmpty();
    }

    @Test
    @Tag("S30")
    void takesTheNameAsTextOnly() {
        for (var name : List.of("../../etc/passwd", "anh\u202Egpj.exe", "x; Set-Cookie: a=b.jpg")) {
            var file = last(add(SampleFile.jpeg(), name));

            assertThat(file.path("name").asString()).endsWith(".jpg").doesNotContain("/", "\u202E");
            assertThat(officer().get(contentOf(file)).expect(200).header("Set-Cookie"))
                    .isEmpty();
            assertThat(UUID.fromString(file.path("id").asString()).version()).isEqualTo(4);
        }
    }

    @Test
    @Tag("S30")
    void refusesANameWithControlCharacters() {
        for (var name : List.of("a\u0000b.jpg", "x\r\nSet-Cookie: a=b.jpg")) {
            var answer = add(SampleFile.jpeg(), name).expectProblem(400, "invalid_request");

            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
        assertThat(officer().get(files).expect(200).json().path("items")).isEmpty();
    }

    @Test
    void replacesAndRemovesForGoodWithTheReason() {
        var wrong = last(add(SampleFile.jpeg(), "nham.jpg"));
        var right = last(officer()
                .postFile(
                        files + "/" + wrong.path("id").asString() + "/replacement?fileName=dung.jpg",
                        SampleFile.jpeg()));
        assertThat(right.path("name").asString()).isEqualTo("dung.jpg");
        officer().get(contentOf(wrong)).expectProblem(404, "not_found");
        assertThat(stored(wrong.path("id").asString())).isEmpty();

        var removal = files + "/" + right.path("id").asString() + "/removal";
        officer().post(removal, Map.of()).expectProblem(400, "invalid_request");
        var left = officer()
                .post(removal, Map.of("reason", "Chụp nhầm bản"))
                .expect(200)
                .json();

        assertThat(left.path("items")).isEmpty();
        assertThat(left.at("/history/2/reason").asString()).isEqualTo("Chụp nhầm bản");
        assertThat(acts()).containsExactly("file_added", "file_replaced", "file_removed");
        officer().get(contentOf(right)).expectProblem(404, "not_found");
        assertThat(stored(right.path("id").asString())).isEmpty();
        officer().post(removal, Map.of("reason", "lần nữa")).expectProblem(404, "not_found");
    }

    @Test
    void keepsTheSameContentOnceAndTenFilesAtMost() {
        var picture = SampleFile.jpeg();
        add(picture, "mot.jpg").expect(200);
        assertThat(add(picture, "hai.jpg").expect(200).json().path("items")).hasSize(1);
        for (var i = 0; i < 9; i++) {
            add(SampleFile.png(), "them.png").expect(200);
        }

        add(SampleFile.png(), "nua.png").expectProblem(422, "files_full");
    }

    @Test
    @Tag("S31")
    void keepsAFileOnceAlsoWhenSentTwentyTimesAtOnce() throws Exception {
        var picture = SampleFile.jpeg();
        var once = officer().with("Idempotency-Key", "file-" + UUID.randomUUID());
        Callable<Answer> send = () -> once.postFile(files + "?fileName=a.jpg", picture);

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    pool.invokeAll(IntStream.range(0, 20).mapToObj(i -> send).toList())) {
                assertThat(answer.get().expect(200).json().path("items")).hasSize(1);
            }
        }

        once.postFile(files + "?fileName=a.jpg", SampleFile.jpeg()).expectProblem(422, "idempotency_key_reused");
        assertThat(acts()).containsExactly("file_added");
        var file = officer().get(files).json().at("/items/0/id").asString();
        var folder = stored(file).getFirst().get("folder", UUID.class);
        assertThat(contents(folder)).hasSize(1);
    }

    @Test
    @Tag("S12")
    @Tag("S14")
    void hidesFilesOfRecordsOutOfSightAndOfOtherRecords() {
        var file = last(add(SampleFile.jpeg(), "a.jpg"));
        var random = files + "/" + UUID.randomUUID() + "/content";
        var absent = officer().get(random).expectProblem(404, "not_found").text();
        var mine = contentOf(file);
        files = filesOfANewNote();

        assertThat(officer()
                        .get(contentOf(file))
                        .expectProblem(404, "not_found")
                        .text())
                .as("under another record")
                .isEqualTo(absent);
        officer()
                .post(files + "/" + file.path("id").asString() + "/removal", Map.of("reason", "không phải của tôi"))
                .expectProblem(404, "not_found");
        for (var stranger : List.of(
                TestToken.in("bac-giang").unit("24/214/07301/").roles("data_entry"),
                TestToken.in("cao-bang").unit("04/").roles("data_entry"))) {
            assertThat(Api.at(port)
                            .as(stranger)
                            .get(mine)
                            .expectProblem(404, "not_found")
                            .text())
                    .isEqualTo(absent);
            Api.at(port).as(stranger).postFile(files, SampleFile.jpeg()).expectProblem(404, "not_found");
        }
        officer().get(mine).expect(200);
    }

    @Test
    @Tag("S54")
    void putsEachReadingOfAPersonalFileOnRecord() {
        var file = last(add(SampleFile.jpeg(), "a.jpg"));
        officer().get(files).expect(200);
        assertThat(readings(file)).isEmpty();

        officer().get(contentOf(file)).expect(200);
        officer().get(contentOf(file)).expect(200);

        assertThat(readings(file))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.act()).isEqualTo("read"));
    }

    private List<AuditEntry> readings(JsonNode file) {
        return tenants.call(BAC_GIANG, () -> audit.newest(Long.MAX_VALUE, 200)).stream()
                .filter(entry -> entry.outcome().endsWith(file.path("id").asString()))
                .toList();
    }

    @Test
    @Tag("S57")
    void sweepsAwayWhatACrashLeftAndNothingThatARecordNames() {
        var file = last(add(SampleFile.jpeg(), "a.jpg"));
        var kept = UUID.fromString(file.path("id").asString());
        var folder = stored(kept.toString()).getFirst().get("folder", UUID.class);
        var orphan = UUID.randomUUID();
        var young = UUID.randomUUID();
        var longAgo = clock.instant().minus(Duration.ofHours(2));
        tenants.run(BAC_GIANG, () -> {
            left(orphan, folder, longAgo);
            left(young, folder, clock.instant());
            mongo.getCollection(CONTENTS)
                    .updateOne(
                            new Document("_id", kept), new Document("$set", new Document("uncertainSince", longAgo)));
        });

        officer().get(files + "/" + orphan + "/content").expectProblem(404, "not_found");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> stored(orphan.toString()).isEmpty()
                        && stored(kept.toString()).getFirst().get("uncertainSince") == null);

        assertThat(stored(young.toString())).hasSize(1);
        officer().get(contentOf(file)).expect(200);
    }

    private void left(UUID file, UUID folder, Instant at) {
        mongo.getCollection(CONTENTS)
                .insertOne(new Document("_id", file)
                        .append("folder", folder)
                        .append("bytes", new Binary(new byte[] {1}))
                        .append("uncertainSince", at));
    }
}
