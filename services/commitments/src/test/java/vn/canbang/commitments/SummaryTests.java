package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.SIBLING;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.test.TestToken;

/** The numbers beside the lists equal the lists counted to their end, whoever wrote last and whatever day it is. */
class SummaryTests extends RunningService {

    private static final List<String> STATUSES =
            List.of("active", "due_for_renewal", "lapsed", "renewed", "breached", "ended");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 11, 20),
            LocalDate.of(2026, 9, 20),
            LocalDate.of(2026, 11, 14),
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2027, 6, 1),
            LocalDate.of(2024, 11, 21));

    @BeforeEach
    void nobody() {
        nothingRecorded();
    }

    /** Fifteen papers in three communes, some of them ended, voided or signed again, all at once. */
    private void writeAtOnce() throws Exception {
        var communes = List.of(TAN_MY, DONG_SON, SIBLING);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = IntStream.range(0, 15)
                    .mapToObj(i -> workers.submit(() -> write(i, communes.get(i % 3))))
                    .toList();
            for (var each : done) {
                each.get();
                counts(branchHead(), "");
            }
        }
    }

    private void write(int i, String commune) {
        var subject = provider("Người đếm " + i, "Phòng khám đếm", commune);
        var signed = once(TestToken.in("bac-giang")
                        .unit("24/")
                        .organisation(Province.id("branch"))
                        .roles("data_entry"))
                .post(
                        API + "/commitments",
                        with(
                                signing(subject, "2024-" + (i % 2 == 0 ? "10-15" : "11-01")),
                                "counterparty",
                                Map.of("organisation", Province.id("branch"))))
                .expect(201);
        switch (i % 5) {
            case 1 ->
                once(branchHead())
                        .ifMatch(signed)
                        .post(signed.header("Location") + "/void", Map.of("reason", "Ghi nhầm"))
                        .expect(200);
            case 2 ->
                once(officer("24/"))
                        .ifMatch(signed)
                        .post(
                                signed.header("Location") + "/end",
                                Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                        .expect(200);
            default -> onRoster(provider("Người chưa ký " + i, "Phòng khám đếm", commune));
        }
    }

    private Map<String, Long> counts(TestToken reader, String unit) {
        var numbers = new TreeMap<String, Long>();
        var asked = unit.isEmpty() ? "" : "?unit=" + unit;
        var summary =
                as(reader).get(API + "/commitments/summary" + asked).expect(200).json();
        numbers.put("active", summary.path("active").asLong());
        numbers.put("due_for_renewal", summary.path("dueForRenewal").asLong());
        numbers.put("in_force", numbers.get("active") + numbers.get("due_for_renewal"));
        numbers.put("lapsed", summary.path("lapsed").asLong());
        numbers.put("renewed", summary.path("renewed").asLong(-1));
        numbers.put("breached", summary.path("breached").asLong(-1));
        numbers.put("ended", summary.path("ended").asLong());
        numbers.put("expiring", summary.path("expiring").asLong());
        numbers.put(
                "missing",
                as(reader)
                        .get(API + "/gap-list/summary" + asked)
                        .expect(200)
                        .json()
                        .path("missing")
                        .asLong());
        return numbers;
    }

    private Map<String, Long> listed(TestToken reader, String unit) {
        var numbers = new TreeMap<String, Long>();
        var asked = unit.isEmpty() ? "" : "&unit=" + unit;
        STATUSES.forEach(
                status -> numbers.put(status, rows(reader, "/commitments?limit=200&status=" + status + asked)));
        numbers.put("in_force", rows(reader, "/commitments?limit=200&inForce=true" + asked));
        numbers.put("expiring", rows(reader, "/commitments?limit=200&expiring=true" + asked));
        numbers.put("missing", rows(reader, "/gap-list?limit=200" + asked));
        return numbers;
    }

    private long rows(TestToken reader, String path) {
        return as(reader).get(API + path).expect(200).json().path("items").size();
    }

    @Test
    void equalTheListsOnEveryDayAndInEveryUnitAfterManyWroteAtOnce() throws Exception {
        writeAtOnce();

        for (var day : DAYS) {
            province.liveOn("bac-giang", day);
            assertThat(counts(branchHead(), "")).as("on %s", day).isEqualTo(listed(branchHead(), ""));
            for (var unit : List.of("24/213/", "24/214/", TAN_MY, DONG_SON)) {
                assertThat(counts(branchHead(), unit)).as("%s on %s", unit, day).isEqualTo(listed(branchHead(), unit));
            }
        }
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 20));
        assertThat(counts(branchHead(), ""))
                .containsEntry("active", 9L)
                .containsEntry("ended", 3L)
                .containsEntry("missing", 15L);
    }

    @Test
    void countsForAHospitalWhatItTookAndWhatItsPeopleSignedElsewhereOnceEach() {
        var own = provider("Người nhà 1", "Khoa Sản", TAN_MY, Map.of("owner", HOSPITAL));
        var elsewhere = provider("Người nhà 2", "Khoa Sản", TAN_MY, Map.of("owner", HOSPITAL));
        once(hospitalHead(HOSPITAL))
                .post(
                        API + "/commitments",
                        with(signing(own, "2024-11-03"), "counterparty", Map.of("organisation", HOSPITAL)))
                .expect(201);
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(elsewhere, "2024-11-03"))
                .expect(201);

        assertThat(rows(hospitalHead(HOSPITAL), "/commitments")).isEqualTo(2);
        assertThat(counts(hospitalHead(HOSPITAL), ""))
                .containsEntry("active", 2L)
                .containsEntry("missing", 0L);
    }
}
