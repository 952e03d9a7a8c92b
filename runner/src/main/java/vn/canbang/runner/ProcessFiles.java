package vn.canbang.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on disk which processes were started, so that a killed runner leaves nothing behind that the next one could not
 * find. A process number counts only with its identity: numbers are used again.
 */
public final class ProcessFiles {

    private static final String SUFFIX = ".pid";

    private final Path directory;

    public ProcessFiles(StateDirectory state) {
        this.directory = state.processes();
        StateDirectory.create(directory);
    }

    /** A process that was started and still runs. */
    record Running(String name, int tier, ProcessHandle process) {}

    /** Takes this installation for the calling process until it ends, however it ends; false when another one has it. */
    boolean lock() {
        try {
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return true;
            }
            channel.close();
            return false;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new RunnerException("The folder " + directory + " cannot be locked: " + e.getMessage() + ".", e);
        }
    }

    void remember(String name, int tier, ProcessHandle process) {
        try {
            Path unfinished = directory.resolve(name + ".tmp");
            Files.writeString(unfinished, "%d %s %d".formatted(process.pid(), ProcessIdentity.of(process), tier));
            Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RunnerException("The process number of " + name + " cannot be kept: " + e.getMessage() + ".", e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new RunnerException(file(name) + " cannot be deleted: " + e.getMessage() + ".", e);
        }
    }

    public Optional<ProcessHandle> find(String name) {
        return running().stream()
                .filter(each -> each.name().equals(name))
                .map(Running::process)
                .findFirst();
    }

    /** What still runs, the highest tier first: the order in which to stop it. */
    List<Running> running() {
        List<Running> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path file : files) {
                Running running = read(file);
                if (running != null) {
                    found.add(running);
                }
            }
        } catch (IOException e) {
            throw new RunnerException("The folder " + directory + " cannot be read: " + e.getMessage() + ".", e);
        }
        found.sort(Comparator.comparingInt(Running::tier).reversed().thenComparing(Running::name));
        return found;
    }

    /** Stops what an earlier runner left behind and tells the names. */
    List<String> stopOrphans(Duration patience) {
        List<String> stopped = new ArrayList<>();
        for (Running orphan : running()) {
            end(orphan.process(), patience);
            forget(orphan.name());
            stopped.add(orphan.name());
        }
        return stopped;
    }

    /** Asks a process to end, and ends it when it does not within the patience. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!hasEnded(process, patience)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            hasEnded(process, Duration.ofSeconds(5));
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }

    private @Nullable Running read(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ", -1);
        if (words.length != 3) {
            return null;
        }
        String name = file.getFileName().toString();
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> ProcessIdentity.of(process).equals(words[1]))
                .map(process -> new Running(
                        name.substring(0, name.length() - SUFFIX.length()), Integer.parseInt(words[2]), process))
                .orElse(null);
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
