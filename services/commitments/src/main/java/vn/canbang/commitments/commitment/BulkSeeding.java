package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.RosterFacts;
import vn.canbang.commitments.roster.RosterSeeding;
import vn.canbang.commitments.roster.Stay;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * Fills a tenant with invented providers and their commitments for benchmarks, through the mapping and without events:
 * {@code --canbang.commitments.bulk-seed.tenant=bench --canbang.commitments.bulk-seed.providers=100000}. Never does anything
 * unless both are given, and nothing to a tenant that already has commitments.
 */
@Component
@ConditionalOnProperty("canbang.commitments.bulk-seed.tenant")
class BulkSeeding implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(BulkSeeding.class);
    private static final int BATCH = 1000;
    private static final int COMMUNES = 200;
    /** Each commune has so many meetings at which papers are signed, three weeks apart. */
    private static final int MEETINGS = 12;

    private static final int DAYS_BETWEEN_MEETINGS = 21;
    /** One in so many has not signed. */
    private static final int MISSING = 10;

    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương");
    private static final List<String> MIDDLES = List.of("Thị", "Văn", "Đức", "Thu", "Minh", "Ngọc", "Hữu", "Thanh");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chi", "Dũng", "Đạo", "Giang", "Hà", "Hoà", "Hùng", "Khánh", "Lan", "Linh", "Mai", "Nam",
            "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Uyên", "Vân", "Xuân", "Yến");

    private final MongoOperations mongo;
    private final Tenants tenants;
    private final RosterSeeding roster;
    private final Summaries summaries;
    private final ApplicationEventPublisher listeners;
    private final Random random = new Random(2024);
    private final Set<Booking> touched = new HashSet<>();

    BulkSeeding(
            MongoOperations mongo,
            Tenants tenants,
            RosterSeeding roster,
            Summaries summaries,
            ApplicationEventPublisher listeners) {
        this.mongo = mongo;
        this.tenants = tenants;
        this.roster = roster;
        this.summaries = summaries;
        this.listeners = listeners;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var tenant = arguments.getOptionValues("canbang.commitments.bulk-seed.tenant");
        var providers = arguments.getOptionValues("canbang.commitments.bulk-seed.providers");
        if (tenant != null && providers != null) {
            tenants.run(new Tenant(tenant.getFirst()), () -> seed(Integer.parseInt(providers.getFirst())));
        }
    }

    void seed(int providers) {
        if (mongo.getCollection("commitments").estimatedDocumentCount() > 0) {
            log.info("bulk seeding left out: there are commitments already");
            return;
        }
        summaries.together(() -> {
            for (var done = 0; done < providers; done += BATCH) {
                seed(done, Math.min(done + BATCH, providers));
                log.atInfo().addKeyValue("providers", done).log("bulk seeding goes on");
            }
        });
        summaries.refresh();
        log.atInfo().addKeyValue("days", touched.size()).log("bulk seeding counts");
        listeners.publishEvent(new CommitmentsSeeded(SubjectKind.PROVIDER, touched));
        log.atInfo().addKeyValue("providers", providers).log("bulk seeding done");
    }

    private void seed(int from, int to) {
        var facts = new ArrayList<RosterFacts>();
        var coverages = new ArrayList<Coverage>();
        var documents = new ArrayList<Document>();
        for (var number = from; number < to; number++) {
            var provider = provider(number);
            facts.add(provider);
            if (number % MISSING == 0) {
                coverages.add(Coverage.NONE);
                continue;
            }
            var commitment = commitment(provider, meeting(number));
            coverages.add(CoverageOfSubject.of(List.of(commitment)));
            documents.add(withoutEvents(commitment));
            touched.addAll(commitment.bookings());
        }
        roster.write(facts, coverages);
        mongo.getCollection("commitments").insertMany(documents);
        facts.stream()
                .map(RosterFacts::responsible)
                .distinct()
                .forEach(unit -> summaries.changed(CommitmentSummary.BOOK, SubjectKind.PROVIDER, unit));
    }

    private LocalDate meeting(int number) {
        return LocalDate.of(2024, 1, 2)
                .plusDays((long) random.nextInt(MEETINGS) * DAYS_BETWEEN_MEETINGS + number % COMMUNES % 7);
    }

    private RosterFacts provider(int number) {
        var commune = number % COMMUNES;
        var code = String.valueOf(10_000 + commune).substring(0, 5);
        var path = "24/" + (200 + commune / 20) + "/" + code + "/";
        var name = pick(FAMILIES) + " " + pick(MIDDLES) + " " + pick(GIVEN);
        var clinic = number % 997;
        var ownership = number % 3 == 0 ? "public" : "private";
        return new RosterFacts(
                NameBasedId.of("bulk-provider", number),
                SubjectKind.PROVIDER,
                name,
                NameBasedId.of("bulk-clinic", clinic),
                "Phòng khám số " + clinic,
                List.of("ultrasound"),
                ownership,
                code + "@2004-07-08",
                path,
                path,
                null,
                true,
                LocalDate.of(2020, 1, 1),
                OpenDates.NO_END,
                List.of(new Stay(
                        code + "@2004-07-08", path, null, ownership, LocalDate.of(2020, 1, 1), OpenDates.NO_END)),
                List.of(),
                List.of(),
                null,
                0);
    }

    private static Commitment commitment(RosterFacts provider, LocalDate signedOn) {
        var taker = new Counterparty(NameBasedId.of("bulk-station", provider.unitId()), "Trạm Y tế", null);
        return Commitment.sign(
                NameBasedId.of("bulk-commitment", provider.id()),
                new Signer(
                        provider.kind(),
                        provider.id(),
                        provider.name(),
                        provider.workplace(),
                        provider.workplaceName(),
                        provider.ownership()),
                new Signature(signedOn, "Hội trường xã", taker, null, true, null, null, null),
                new SignedWhere(
                        new UnitOfDate(provider.unitId(), provider.unitPath()),
                        provider.responsible(),
                        null,
                        Set.<UUID>of(),
                        provider.counted()),
                new SignedTerms(
                        List.of(new SignedClause(ClauseKind.NO_ASSIST_SEX_SELECTION, null)),
                        new RenewalTerms(24, 60, 30, List.of()),
                        List.of()),
                1);
    }

    private Document withoutEvents(Commitment commitment) {
        var document = new Document();
        mongo.getConverter().write(commitment, document);
        document.put("outbox", List.of());
        document.put("version", 0L);
        return document;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
