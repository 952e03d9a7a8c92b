package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.measure.Measures;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.ServiceTest;

/** Workers that compute the same figure at once leave the one that is true in the end. */
@ServiceTest
@Import(MeasureTests.Counting.class)
class MeasureTests {

    private static final MeasuredDay DAY =
            new MeasuredDay("sample.notes", "07201@2004-07-08", "24/213/07201/", null, LocalDate.of(2024, 11, 20));

    @Autowired
    private Measures measures;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private AtomicLong counted;

    @Test
    void publishesTheLastFigureHoweverManyComputeItAtOnce() throws Exception {
        Callable<Boolean> compute = () -> tenants.call(new Tenant("bac-giang"), () -> {
            counted.incrementAndGet();
            measures.recompute(DAY);
            return true;
        });

        try (var pool = Executors.newFixedThreadPool(16)) {
            for (var done : pool.invokeAll(Collections.nCopies(16, compute))) {
                assertThat(done.get()).isTrue();
            }
        }

        var kept = tenants.call(
                new Tenant("bac-giang"),
                () -> mongo.getCollection("measures").find().into(new java.util.ArrayList<>()));
        assertThat(kept)
                .singleElement()
                .satisfies(document -> assertThat(
                                document.get("cells", Document.class).get("-"))
                        .isEqualTo(16L));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        AtomicLong counted() {
            return new AtomicLong();
        }

        @Bean
        MeasureSource countedNotes(AtomicLong counted) {
            return new MeasureSource() {
                @Override
                public Set<String> measures() {
                    return Set.of("sample.notes");
                }

                @Override
                public MeasureKind kind(String measure) {
                    return MeasureKind.FLOW;
                }

                @Override
                public Map<String, Long> cells(MeasuredDay key) {
                    return Map.of(TOTAL, counted.get());
                }
            };
        }
    }
}
