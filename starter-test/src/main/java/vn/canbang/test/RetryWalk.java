package vn.canbang.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks all writes of a service and sends each one again under its key, then with another body (S31). A test plays what
 * people do, through an {@link Api} that this walk {@linkplain #through repeats}; whatever it leaves out is found.
 */
public final class RetryWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WriteRoutes writes;
    private final StoredRecords records;
    private final Set<String> keyless = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<String, List<String>> moving = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    private RetryWalk(WriteRoutes writes, StoredRecords records) {
        this.writes = writes;
        this.records = records;
    }

    /** The writes of ours that are mapped, and where what they change is stored. */
    public static RetryWalk over(RequestMappingHandlerMapping mapping, StoredRecords records) {
        return new RetryWalk(new WriteRoutes(mapping), records);
    }

    /** Needs no key: it stores nothing, as the reason says. */
    public RetryWalk storesNothing(String route, String reason) {
        Assertions.assertThat(reason).isNotBlank();
        keyless.add(known(route));
        return this;
    }

    /** Sent again it is refused with a code, since its answer is kept nowhere. */
    public RetryWalk refusesAgain(String route, String code) {
        refused.put(known(route), code);
        return this;
    }

    /** Fields that the answer sent again need not repeat, as the reason says: what is shown once, or goes on by itself. */
    public RetryWalk answersWithout(String route, String reason, String... pointers) {
        Assertions.assertThat(reason).isNotBlank();
        moving.put(known(route), List.of(pointers));
        return this;
    }

    /** Somebody whose every write is sent again; the answer is that of the first time. */
    public Api through(Api api) {
        return api.repeatedBy(this);
    }

    /** Fails with every write that nobody tried, and with every one that did something when it was sent again. */
    public void expectWhole() {
        var left = writes.names();
        left.removeAll(tried);
        Assertions.assertThat(left).as("writes that nobody sent").isEmpty();
        Assertions.assertThat(findings)
                .as("writes that do not keep to their first answer")
                .isEmpty();
    }

    Answer send(Api keyed, String method, String path, @Nullable Object body) {
        var first = keyed.once(method, path, body);
        if (first.status() / 100 == 2) {
            var sent = new Sent(keyed, method, path, body);
            writes.find(method, path).ifPresent(write -> sendAgain(write, sent, first));
        }
        return first;
    }

    private void sendAgain(WriteRoutes.Write write, Sent sent, Answer first) {
        var route = write.name();
        tried.add(route);
        var again = changingNothing(route, sent::again);
        if (!keyless.contains(route)) {
            compare(route, first, again);
            if (write.readsBody()) {
                requireRefused(route, changingNothing(route, sent::withAnotherBody));
            }
        }
    }

    /** What the first time set off may still go on: a repetition has to leave everything alone at last. */
    private Answer changingNothing(String route, Supplier<Answer> send) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var before = records.versions();
            var again = send.get();
            var after = records.versions();
            if (before.equals(after)) {
                return again;
            }
            if (System.nanoTime() > until) {
                after.entrySet().removeAll(before.entrySet());
                findings.add(route + " changed " + after + " when sent again");
                return again;
            }
        }
    }

    private void compare(String route, Answer first, Answer again) {
        var code = refused.get(route);
        if (code != null) {
            if (!again.text().contains("/problems/" + code)) {
                findings.add(route + " was not refused with " + code + " but answered " + again.text());
            }
            return;
        }
        var same = again.status() == first.status()
                && (moving.containsKey(route) || again.header("ETag").equals(first.header("ETag")))
                && withoutMoving(route, first).equals(withoutMoving(route, again));
        if (!same) {
            findings.add("%s answered %d %s, then %d %s"
                    .formatted(route, first.status(), first.text(), again.status(), again.text()));
        }
    }

    private void requireRefused(String route, Answer other) {
        if (other.status() != 422 || !other.text().contains("/problems/idempotency_key_reused")) {
            findings.add("%s with another body answered %d %s".formatted(route, other.status(), other.text()));
        }
    }

    private String withoutMoving(String route, Answer answer) {
        var pointers = moving.get(route);
        if (pointers == null) {
            return answer.text();
        }
        var json = answer.json();
        for (var pointer : pointers) {
            var end = pointer.lastIndexOf('/');
            if (json.at(pointer.substring(0, end)) instanceof ObjectNode parent) {
                parent.remove(pointer.substring(end + 1));
            }
        }
        return json.toString();
    }

    private String known(String route) {
        Assertions.assertThat(writes.names()).contains(route);
        return route;
    }

    /** A write as somebody sent it. */
    private record Sent(
            Api keyed, String method, String path, @Nullable Object body) {

        Answer again() {
            return keyed.once(method, path, body);
        }

        /** The same in the eyes of every rule, so that nothing but the key can refuse it, and yet another body. */
        Answer withAnotherBody() {
            var bytes = Api.bytes(body == null ? "" : body);
            var other = Arrays.copyOf(bytes, bytes.length + 1);
            other[bytes.length] = '\n';
            return keyed.once(method, path, other);
        }
    }
}
