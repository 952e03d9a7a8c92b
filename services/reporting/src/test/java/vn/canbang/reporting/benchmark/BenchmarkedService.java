package vn.canbang.reporting.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/**
 * The service as it runs, asked over HTTP, with the MongoDB of {@code MONGODB_URI}: {@code ./canbang bench reporting} gives it the
 * embedded server as a process of its own with its data on the disk, as a platform has it.
 */
@ServiceTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
abstract class BenchmarkedService {

    static final String API = "/api/reporting/v1";
    private static final Duration POLL = Duration.ofMillis(20);

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    static void eventually(Duration patience, BooleanSupplier condition) {
        Awaitility.await().atMost(patience).pollInterval(POLL).until(condition::getAsBoolean);
    }
}
