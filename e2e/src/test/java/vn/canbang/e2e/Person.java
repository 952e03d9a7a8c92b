package vn.canbang.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.runner.client.Session;
import vn.canbang.runner.client.SignIn;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** Somebody with an account who has signed in at the gateway as a browser does. */
final class Person {

    private static final Map<String, Person> SIGNED_IN = new ConcurrentHashMap<>();

    /** A session that nobody uses ends after 30 minutes. */
    private static final Duration LONG_REST = Duration.ofMinutes(15);

    private final String username;
    private final Session session;
    private volatile Instant asked = Instant.now();

    private Person(String username, Session session) {
        this.username = username;
        this.session = session;
    }

    /** Signs the person in, once for all journeys; anew after a rest that comes near to what ends a session. */
    static Person named(String username) {
        return Objects.requireNonNull(SIGNED_IN.compute(
                username,
                (same, known) -> known == null || known.restedFor().compareTo(LONG_REST) > 0 ? signIn(same) : known));
    }

    static Person signIn(String username) {
        var platform = RunningPlatform.get();
        return new Person(username, SignIn.at(platform.url(), username, platform.secret("demonstration-password")));
    }

    String username() {
        return username;
    }

    /** How long ago the last request of this person was made ready; the session has had no new token since. */
    Duration restedFor() {
        return Duration.between(asked, Instant.now());
    }

    Api api() {
        asked = Instant.now();
        var api = Api.at(RunningPlatform.get().url().toString());
        for (var header : session.identity().entrySet()) {
            api = api.with(header.getKey(), header.getValue());
        }
        return api;
    }

    /** Reads, with the patience of somebody who is told that the platform is busy; whoever proves outages uses {@link #api}. */
    Answer get(String path) {
        return Eventually.answered(() -> api().get(path));
    }

    /** Sends a new thing with a key of its own. */
    Answer post(String path, @Nullable Object body) {
        var once = once(api());
        return Eventually.answered(() -> once.post(path, body));
    }

    /** Brings a file, as its bytes stand. */
    Answer postFile(String path, byte[] file) {
        var once = once(api());
        return Eventually.answered(() -> once.postFile(path, file));
    }

    Answer postCsv(String path, String content) {
        var once = once(api().with("Content-Type", "text/csv"));
        return Eventually.answered(() -> once.post(path, content));
    }

    /** Changes what was seen in an earlier answer. */
    Answer change(Answer seen, String path, @Nullable Object body) {
        var once = once(api().ifMatch(seen));
        return Eventually.answered(() -> once.post(path, body));
    }

    Answer put(Answer seen, String path, Object body) {
        var once = once(api().ifMatch(seen));
        return Eventually.answered(() -> once.put(path, body));
    }

    private static Api once(Api api) {
        return api.with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
