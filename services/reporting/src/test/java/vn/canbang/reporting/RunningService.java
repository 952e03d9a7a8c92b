package vn.canbang.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.canbang.reporting.measure.PublishedMeasures;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.SampleFile;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** The service as it runs, asked over HTTP. */
@ServiceTest
public abstract class RunningService {

    protected static final String API = "/api/reporting/v1";
    protected static final Tenant BAC_GIANG = new Tenant("bac-giang");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(5);

    @LocalServerPort
    int port;

    @Autowired
    protected Province province;

    @Autowired
    protected Tenants tenants;

    @Autowired
    protected PublishedMeasures measures;

    /** A service that nothing but its name and address is known of, as an operator adds one. */
    @DynamicPropertySource
    static void knowALaterService(DynamicPropertyRegistry properties) {
        properties.add("canbang.reporting.feeds", () -> "directory,commitments," + LaterService.NAME);
        properties.add(
                "canbang.peers." + LaterService.NAME, () -> LaterService.get().url());
    }

    @BeforeEach
    protected void knowTheTenants() {
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 20));
    }

    protected Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    /** Api of somebody with a fresh idempotency key. */
    protected Api once(TestToken token) {
        return as(token).with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Does an act on a report as somebody who has just looked at it. */
    protected Answer act(TestToken token, UUID submission, String act, Object body) {
        var seen = as(token).get(API + "/submissions/" + submission).expect(200);
        var path = API + "/submissions/" + submission + "/" + act;
        return "entries".equals(act)
                ? once(token).ifMatch(seen).put(path, body)
                : once(token).ifMatch(seen).post(path, body);
    }

    /** Brings the scan of the signed form for the first handing in of a report. */
    protected Answer scan(TestToken token, UUID submission) {
        return once(token)
                .postFile(
                        API + "/submissions/" + submission + "/signed-forms/0/files?fileName=ban-ky.pdf",
                        SampleFile.pdf());
    }

    /** That a numbered paper went to these, for report. */
    protected static Map<String, Object> sentTo(String... names) {
        return Map.of(
                "recipients",
                Arrays.stream(names)
                        .map(name -> Map.of("name", name, "purpose", "report"))
                        .toList());
    }

    /** Lets a service publish a number, as its feed would. */
    protected void publish(
            String measure, MeasureKind kind, String path, @Nullable UUID owner, String day, long number) {
        var segments = path.split("/");
        var told = new MeasurePublished(
                measure,
                kind,
                segments[segments.length - 1] + "@2004-07-08",
                path,
                owner,
                LocalDate.parse(day),
                Map.of("-", number),
                Set.of());
        take(told, "2024-11-20T03:00:00Z");
    }

    protected void take(MeasurePublished told, String at) {
        tenants.run(BAC_GIANG, () -> measures.take(told, Instant.parse(at)));
    }

    /** What somebody may do with a report. */
    protected List<String> actionsOf(TestToken who, UUID report) {
        return as(who).get(API + "/submissions/" + report)
                .expect(200)
                .json()
                .path("actions")
                .valueStream()
                .map(act -> act.path("name").asString())
                .toList();
    }

    /** What waits for somebody, by its kind. */
    protected List<String> workOf(TestToken who) {
        return as(who).get(API + "/work")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    /** Waits for what the service does from its own feed. */
    protected static void eventually(BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(POLL).until(condition::getAsBoolean);
    }
}
