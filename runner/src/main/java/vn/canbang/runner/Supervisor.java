package vn.canbang.runner;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the parts. One that dies before it was ever ready ends everything; one that dies later is started again, until
 * it dies too often.
 */
final class Supervisor {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(3);
    /** Longer than any part takes to finish what it serves: services give themselves 25 s, the gateway 28. */
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(35);

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final StateDirectory state;
    private final ProcessFiles files;
    private final RestartPolicy policy;
    private final InstantSource clock;
    private final Consumer<String> telling;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private boolean stopping;

    Supervisor(StateDirectory state, RestartPolicy policy, InstantSource clock, Consumer<String> telling) {
        this.state = state;
        this.files = new ProcessFiles(state);
        this.policy = policy;
        this.clock = clock;
        this.telling = telling;
    }

    private record Running(Part part, Process process) {}

    /** Starts the parts side by side and returns when all serve; fails when one of them dies before. */
    void start(Collection<Part> parts) {
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Part part : parts) {
            CompletableFuture<Void> firstReady = new CompletableFuture<>();
            ready.add(firstReady);
            Thread.ofVirtual().name("keeper-" + part.name()).start(() -> keep(part, firstReady));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new));
        waitFor(CompletableFuture.anyOf(all, end));
    }

    /** Returns when everything was asked to stop; fails when a part died too often. */
    void awaitEnd() {
        waitFor(end);
    }

    /** Stops all parts, those that rest on others first. Safe to call twice. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        Map<Integer, List<Running>> tiers = new TreeMap<>(Comparator.reverseOrder());
        running.values()
                .forEach(each -> tiers.computeIfAbsent(each.part().tier(), _ -> new ArrayList<>())
                        .add(each));
        for (List<Running> tier : tiers.values()) {
            List<Thread> stops = tier.stream()
                    .map(each -> Thread.ofVirtual().start(() -> stop(each)))
                    .toList();
            stops.forEach(Supervisor::join);
        }
        end.complete(null);
    }

    /** The processes that run now, by name. */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> found = new TreeMap<>();
        running.forEach((name, each) -> found.put(name, each.process().toHandle()));
        return found;
    }

    private void keep(Part part, CompletableFuture<Void> firstReady) {
        try {
            RestartPolicy.Deaths deaths = policy.open();
            Process process = launch(part);
            while (process != null) {
                watch(part, process, firstReady);
                process = isStopping() ? null : again(part, process, deaths);
            }
        } catch (RunnerException e) {
            end.completeExceptionally(e);
        } catch (IOException e) {
            end.completeExceptionally(
                    new RunnerException(part.name() + " cannot be started: " + e.getMessage() + ".", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Part part, Process process, CompletableFuture<Void> firstReady) throws InterruptedException {
        boolean isFirst = !firstReady.isDone();
        if (becomesReady(part, process, isFirst)) {
            if (isFirst) {
                firstReady.complete(null);
            } else if (!isStopping()) {
                telling.accept(part.name() + " is back.");
            }
            process.waitFor();
        } else if (isFirst && !isStopping()) {
            throw new RunnerException("%s stopped before it was ready (exit code %d): see %s."
                    .formatted(part.name(), process.waitFor(), state.log(part.name())));
        }
    }

    private @Nullable Process again(Part part, Process died, RestartPolicy.Deaths deaths) throws IOException {
        if (!deaths.mayRestartAfterDeathAt(clock.instant())) {
            throw new RunnerException("%s died %d times within %d minutes, so everything stops: see %s."
                    .formatted(part.name(), policy.deaths(), policy.within().toMinutes(), state.log(part.name())));
        }
        telling.accept("%s died (exit code %d) and is started again.".formatted(part.name(), died.exitValue()));
        return launch(part);
    }

    /** What comes back and never serves counts as dead: it is ended, so that it is started once more. */
    private boolean becomesReady(Part part, Process process, boolean isFirst) throws InterruptedException {
        var latest = clock.instant().plus(PATIENCE_TO_START);
        while (process.isAlive()) {
            if (part.readiness().isReady()) {
                return process.isAlive();
            }
            if (clock.instant().isAfter(latest)) {
                String late = "%s was not ready after %d minutes: see %s."
                        .formatted(part.name(), PATIENCE_TO_START.toMinutes(), state.log(part.name()));
                if (isFirst) {
                    throw new RunnerException(late);
                }
                telling.accept(late);
                process.destroyForcibly().waitFor();
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return false;
    }

    private synchronized @Nullable Process launch(Part part) throws IOException {
        if (stopping) {
            return null;
        }
        var log = state.log(part.name()).toFile();
        ProcessBuilder builder = new ProcessBuilder(part.command())
                .directory(part.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(part.environment());
        Process process = builder.start();
        running.put(part.name(), new Running(part, process));
        files.remember(part.name(), part.tier(), process.toHandle());
        return process;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void stop(Running each) {
        ProcessFiles.end(each.process().toHandle(), PATIENCE_TO_STOP);
        files.forget(each.part().name());
        running.remove(each.part().name());
    }

    private static void waitFor(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RunnerException reason) {
                throw reason;
            }
            throw e;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
