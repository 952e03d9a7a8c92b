package vn.canbang.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service finds around it in a test: an issuer with keys and service tokens, and a directory that answers with
 * what the test put there. One HTTP server for the whole JVM; it can be told to be away.
 */
public final class StubPlatform {

    private static final StubPlatform INSTANCE = new StubPlatform();
    private static final String REALM = "/auth/realms/canbang/protocol/openid-connect";

    private static final int EVENTS_OF_A_PAGE = 200;

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger keyRequests = new AtomicInteger();
    private volatile List<Told> told = List.of();
    private volatile boolean away;

    private StubPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        tenants("bac-giang", "cao-bang");
        put("/internal/rules", "[]");
        put("/internal/units", "[]");
    }

    public static StubPlatform get() {
        return INSTANCE;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Names the tenants that exist; the province codes of the two plans are known. */
    public void tenants(String... slugs) {
        var rows = new StringBuilder("[");
        for (var slug : slugs) {
            rows.append(rows.length() > 1 ? "," : "")
                    .append("""
                    {"slug":"%s","name":"%s","provinceCode":"%s","demonstration":true,"todayShiftDays":0,"suspended":false}\
                    """.formatted(slug, slug, "cao-bang".equals(slug) ? "04" : "24"));
        }
        put("/internal/tenants", rows.append("]").toString());
    }

    /** The JSON that the directory answers at a path. */
    public void put(String path, String json) {
        answers.put(path, json);
    }

    /** Forgets what was put at a path. */
    public void remove(String path) {
        answers.remove(path);
    }

    public void away(boolean nowAway) {
        away = nowAway;
    }

    /** An event as the internal feed gives it. */
    public record Told(UUID id, String json) {}

    /** Lets the directory tell these events in their order; each reader is given what comes after the last one that it read. */
    public void tell(List<Told> events) {
        told = List.copyOf(events);
    }

    /** How often the issuer's keys were asked for. */
    public int keyRequests() {
        return keyRequests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (away) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        var body = switch (path) {
            case REALM + "/certs" -> {
                keyRequests.incrementAndGet();
                yield TestKeys.published();
            }
            case REALM + "/token" ->
                tokenFor(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            case "/internal/feed", "/internal/open-feed" ->
                feed(path, String.valueOf(exchange.getRequestURI().getQuery()));
            default -> answers.get(path);
        };
        var bytes = (body == null ? "{}" : body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** An empty feed waits a little, as a real one does. */
    private String feed(String path, String query) {
        var events = answers.getOrDefault(path, path.equals("/internal/feed") ? next(query) : null);
        if (events == null) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    java.time.Duration.ofMillis(500).toNanos());
        }
        return events == null ? "[]" : events;
    }

    private @Nullable String next(String query) {
        var events = told;
        var last = query.replaceFirst(".*lastEventId=", "");
        var from = events.stream().map(Told::id).map(UUID::toString).toList().indexOf(last) + 1;
        return from == events.size()
                ? null
                : events.stream()
                        .skip(from)
                        .limit(EVENTS_OF_A_PAGE)
                        .map(Told::json)
                        .collect(Collectors.joining(",", "[", "]"));
    }

    private static String tokenFor(String form) {
        var tenant = java.util.Arrays.stream(form.split("&"))
                .filter(part -> part.startsWith("scope=tenant-"))
                .map(part -> part.substring("scope=tenant-".length()))
                .findFirst()
                .orElse("platform");
        return "{\"access_token\":\"%s\",\"expires_in\":300,\"token_type\":\"Bearer\"}"
                .formatted(TestToken.service(tenant).text());
    }
}
