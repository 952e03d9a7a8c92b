package vn.canbang.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.directory.DirectoryClient;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.RosterFacts;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** The service as it runs, asked over HTTP. */
@ServiceTest
@TestPropertySource(properties = "canbang.commitments.lapse-telling=200ms")
public abstract class RunningService {

    static final Tenant BAC_GIANG = new Tenant("bac-giang");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    Province province;

    @Autowired
    Tenants tenants;

    @Autowired
    MongoOperations mongo;

    @Autowired
    private Roster roster;

    @Autowired
    DirectoryClient directory;

    @BeforeEach
    void knowTheTenants() {
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 20));
    }

    Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    /** Api of somebody with a fresh idempotency key. */
    Api once(TestToken token) {
        return as(token).with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Puts a provider whom the directory knows on the roster, as its feed would. */
    RosterEntry onRoster(UUID provider) {
        return tenants.call(
                BAC_GIANG,
                () -> roster.keep(RosterFacts.of(directory.provider(provider).orElseThrow())));
    }

    RosterEntry facilityOnRoster(UUID facility) {
        return tenants.call(
                BAC_GIANG,
                () -> roster.keep(RosterFacts.of(directory.facility(facility).orElseThrow())));
    }

    /** Everything that a feed holds, from its beginning. */
    List<JsonNode> feed(TestToken reader, String path) {
        var all = new ArrayList<JsonNode>();
        var batch = as(reader).get(path).expect(200).json();
        while (!batch.isEmpty()) {
            batch.forEach(all::add);
            batch = as(reader)
                    .get(path + "?lastEventId=" + all.getLast().path("id").asString())
                    .expect(200)
                    .json();
        }
        return all;
    }

    /** The newest document of each key, as a reader of the feed holds them: key and cell to number. */
    Map<String, Long> measures() {
        var held = new HashMap<String, Map<String, Long>>();
        for (var event : feed(TestToken.service("bac-giang"), "/internal/feed")) {
            var data = event.path("data");
            var cells = new HashMap<String, Long>();
            data.path("cells")
                    .properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asLong()));
            held.put(
                    String.join(
                            " ",
                            data.path("measure").asString(),
                            data.path("unit").asString(),
                            data.path("owner").asString("-"),
                            data.path("day").asString()),
                    cells);
        }
        var all = new HashMap<String, Long>();
        held.forEach((key, cells) -> cells.forEach((cell, number) -> all.put(key + " " + cell, number)));
        return all;
    }

    /** Lets the directory tell an event on its feed until what follows from it has come about. */
    void directoryTells(String type, UUID subject, BooleanSupplier done) {
        var event = UUID.randomUUID();
        StubPlatform.get().put("/internal/feed", """
            [{"specversion":"1.0","id":"%s","source":"/directory/bac-giang","type":"vn.canbang.directory.%s","subject":"%s",\
            "time":"2024-11-20T00:00:00Z","tenant":"bac-giang","datacontenttype":"application/json","data":{}}]
            """.formatted(event, type, subject));
        try {
            eventually(() -> hasRead(event));
            eventually(done);
        } finally {
            StubPlatform.get().remove("/internal/feed");
        }
    }

    /** What earlier tests left may look like the effect: the event counts as told when it was read. */
    private boolean hasRead(UUID event) {
        return tenants.call(BAC_GIANG, () -> {
            var position = mongo.findById("roster", Document.class, "feed_positions");
            return position != null && event.equals(position.get("lastEventId", UUID.class));
        });
    }

    /** Forgets all commitments, who is asked for one, and what was counted of them. */
    void nothingRecorded() {
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), Commitment.class);
            mongo.remove(new Query(), RosterEntry.class);
            mongo.remove(new Query(), "summaries");
        });
    }

    /** One provider of Tân Mỹ, the only one, whose commitment was signed on a day. */
    protected void recordedOn(LocalDate day) {
        nothingRecorded();
        once(Province.officer(Province.TAN_MY))
                .post(
                        Requests.API + "/commitments",
                        Requests.signing(
                                Province.provider("Vũ Thị Cũ", "Phòng khám Cũ", Province.TAN_MY), day.toString()))
                .expect(201);
    }

    protected void liveOn(LocalDate day) {
        province.liveOn("bac-giang", day);
    }

    /** The rows of a list as the officer of Tân Mỹ sees them. */
    protected List<JsonNode> rowsOf(String list) {
        return as(Province.officer(Province.TAN_MY))
                .get(Requests.API + list)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** All that the service has stored for the province, as it lies in the database. */
    String everything() {
        return everythingIn(collection -> true);
    }

    String everythingIn(Predicate<String> collections) {
        return tenants.call(
                BAC_GIANG,
                () -> mongo.getCollectionNames().stream()
                        .filter(collections)
                        .flatMap(collection -> mongo.findAll(Document.class, collection).stream())
                        .map(Document::toString)
                        .collect(Collectors.joining("\n")));
    }

    /** Everything that stands in a workbook, its marks included. */
    static String textOf(byte[] workbook) {
        try {
            var file = Files.write(Files.createTempFile("taken", ".xlsx"), workbook);
            try (var parts = new ZipFile(file.toFile())) {
                var text = new StringBuilder();
                for (var part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what the service does from its own feed. */
    static void eventually(BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).until(condition::getAsBoolean);
    }
}
