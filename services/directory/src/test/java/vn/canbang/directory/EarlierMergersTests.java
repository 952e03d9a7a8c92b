package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Answer;

/** The mergers inside Cao Bằng in 2020 and inside Bắc Giang on 01/01/2025 run the same way as the reform of 2025. */
@DirectoryTest
class EarlierMergersTests {

    private static final String SPLIT = "04/050/01633/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Test
    void recordsOfASplitCommuneWaitAtTheDistrictUntilEachIsPlaced() {
        var reform = Reform.in(port, identity, "04", "2020-01-15");
        var chosen = reform.village("Nà Suối", SPLIT);
        var waiting = reform.village("Bản Chang", SPLIT);
        var clinic = reform.clinic("Phòng khám Hồng Đại", SPLIT, "2015-01-01");
        var doctor = reform.doctor("Nông Văn Ba", clinic, "2016-01-01");
        var february = Reform.id(reform.plan("2020-02-01"));
        var march = Reform.id(reform.plan("2020-03-01"));
        assertThat(reform.list(reform.branch(), february, "open-questions"))
                .hasSize(3)
                .allSatisfy(question -> assertThat(question.at("/candidates")).hasSize(2));

        place(reform, february, chosen, "04/050/01630/").expect(200);
        place(reform, february, clinic, "04/050/01636/").expect(200);
        place(reform, february, waiting, "04/050/01639/").expectProblem(422, "unit_not_successor");
        place(reform, february, UUID.randomUUID(), "04/050/01630/").expectProblem(422, "record_unknown");
        reform.send(reform.leader(), february, "confirmation", null).expect(200);
        reform.send(reform.leader(), march, "confirmation", null).expect(200);
        reform.shiftTo("2020-03-01");
        reform.send(reform.administrator(), march, "execution", null).expectProblem(409, "reorganisation_earlier_open");
        reform.carryOut(february);

        assertThat(reform.placeOf("villages", chosen)).isEqualTo("04/050/01630/");
        assertThat(reform.placeOf("villages", waiting)).isEqualTo("04/050/");
        assertThat(reform.placeOf("facilities", clinic)).isEqualTo("04/050/01636/");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(reform.placeOf("providers", doctor)).isEqualTo("04/050/01636/"));
        assertThat(reform.list(reform.branch(), february, "open-questions"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.at("/record").asString()).isEqualTo(waiting.toString());
                    assertThat(question.at("/unit/path").asString()).isEqualTo(SPLIT);
                });

        reform.carryOut(march);

        assertThat(reform.placeOf("villages", chosen)).isEqualTo("04/049/01630/");
        assertThat(reform.placeOf("villages", waiting)).isEqualTo("04/049/");
        assertThat(reform.list(reform.branch(), february, "open-questions")).hasSize(1);
        place(reform, february, waiting, "04/050/01636/").expect(200);
        assertThat(reform.placeOf("villages", waiting)).isEqualTo("04/049/01636/");
        assertThat(reform.list(reform.branch(), february, "open-questions")).isEmpty();
    }

    @Test
    @Tag("S31")
    void aPlacementSentAgainAfterTheReformAnswersTheSameAndTakesNothingBack() {
        var reform = Reform.in(port, identity, "04", "2020-01-15");
        var waiting = reform.village("Bản Chang", SPLIT);
        var february = Reform.id(reform.plan("2020-02-01"));
        reform.send(reform.leader(), february, "confirmation", null).expect(200);
        reform.shiftTo("2020-02-01");
        reform.carryOut(february);
        var path = Reform.BASE + "/" + february;
        var wish = Map.of("record", waiting, "unit", "04/050/01636/");
        var seen = reform.branch().get(path).expect(200);
        var sent = reform.branch().ifMatch(seen).with("Idempotency-Key", "place-" + waiting);

        sent.post(path + "/placements", wish).expect(200);
        assertThat(reform.placeOf("villages", waiting)).isEqualTo("04/050/01636/");
        place(reform, february, waiting, "04/050/01630/").expect(200);

        sent.post(path + "/placements", wish).expect(200);
        assertThat(reform.placeOf("villages", waiting)).isEqualTo("04/050/01630/");
        sent.post(path + "/placements", Map.of("record", waiting, "unit", "04/050/01630/"))
                .expectProblem(422, "idempotency_key_reused");
        reform.branch().post(path + "/placements", wish).expectProblem(428, "version_required");
        reform.branch().ifMatch(seen).post(path + "/placements", wish).expectProblem(412, "stale_version");
    }

    @Test
    void aCommuneThatOnlyChangesItsDistrictKeepsItsBodiesAndPeople() {
        var reform = Reform.in(port, identity, "24", "2024-12-15");
        var station =
                reform.organisation("Trạm Y tế Kiên Lao", "commune_health_station", "24/219/07552/", "2010-01-01");
        var ending = reform.organisation(
                "Trạm Y tế Trần Nguyên Hãn", "commune_health_station", "24/213/07204/", "2010-01-01");
        var goingOn =
                reform.organisation("Trạm Y tế Ngô Quyền", "commune_health_station", "24/213/07207/", "2010-01-01");
        var kept = reform.person("Kept", station, "data_entry");
        var merged = reform.person("Merged", ending, "unit_head");
        var village = reform.village("Thôn Họ", "24/219/07552/");
        var id = Reform.id(reform.plan("2025-01-01"));

        assertThat(reform.view(id).at("/before/communes").asInt()).isEqualTo(209);
        assertThat(reform.view(id).at("/after/communes").asInt()).isEqualTo(192);
        reform.send(reform.leader(), id, "confirmation", null).expect(200);
        reform.shiftTo("2025-01-01");
        reform.carryOut(id);

        assertThat(reform.record("organisations", station).has("validTo")).isFalse();
        assertThat(reform.placeOf("organisations", station)).isEqualTo("24/224/07552/");
        assertThat(reform.placeOf("villages", village)).isEqualTo("24/224/07552/");
        var posts = reform.record("people", kept);
        assertThat(posts.at("/appointments")).hasSize(2);
        assertThat(posts.at("/appointments/0/validTo").asString()).isEqualTo("2024-12-31");
        assertThat(posts.at("/appointments/1/unit/path").asString()).isEqualTo("24/224/07552/");
        assertThat(posts.at("/leavesOpen")).isEmpty();
        assertThat(reform.record("organisations", ending).at("/successorId").asString())
                .isEqualTo(goingOn.toString());
        assertThat(reform.record("people", merged)
                        .at("/appointments/1/organisation/id")
                        .asString())
                .isEqualTo(goingOn.toString());
        assertThat(reform.record("organisations", goingOn).has("validTo")).isFalse();
    }

    private static Answer place(Reform reform, UUID id, UUID record, String unit) {
        return reform.send(reform.branch(), id, "placements", Map.of("record", record, "unit", unit));
    }
}
