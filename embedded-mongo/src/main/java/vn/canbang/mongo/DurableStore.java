package vn.canbang.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file behind the embedded server. A change and its commit happen under one lock, so a document and its index entries are on disk
 * together or not at all, whenever the process ends. Only a command that writes more than the file holds back in memory is committed on
 * its way as well; what that may tear is mended when the file is opened after an unclean stop, since every index is then compared with
 * the documents.
 */
final class DurableStore implements AutoCloseable {

    private static final String FILE = "canbang.mv";
    private static final String STATE = "canbang";
    private static final String STOPPED_CLEANLY = "stoppedCleanly";
    /** Small, since every commit writes each changed page anew. */
    private static final int BYTES_OF_A_PAGE = 4096;

    /** What a command may change before part of it is written: a page that it changes again is then written once. */
    private static final int KILOBYTES_HELD_BACK = 48 << 10;

    private static final int FILL_RATE_TO_KEEP = 50;
    /** Small, since nobody is served while it is taken. */
    private static final int BYTES_OF_A_BITE = 256 << 10;

    private static final int BITES_AT_ONCE = 16;

    /** Nobody has changed anything for so long: then there is time to put lines in their places. */
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    private final MVStore mvStore;
    private final MVMap<String, Boolean> state;
    private final boolean sync;
    private final int largeIndex;
    private final Settling settling = new Settling();
    private volatile long lastChange = System.nanoTime();
    private volatile boolean verifying;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    private DurableStore(MVStore mvStore, boolean sync, int largeIndex) {
        this.mvStore = mvStore;
        this.sync = sync;
        this.largeIndex = largeIndex;
        this.state = mvStore.openMap(STATE);
        this.verifying = Boolean.FALSE.equals(state.put(STOPPED_CLEANLY, false));
        mvStore.commit();
    }

    static DurableStore open(Storage storage) {
        var builder = new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(KILOBYTES_HELD_BACK)
                .pageSplitSize(BYTES_OF_A_PAGE);
        var directory = storage.directory();
        if (directory == null) {
            return new DurableStore(builder.open(), false, storage.largeIndex());
        }
        try {
            Files.createDirectories(directory);
            var file = directory.resolve(FILE).toAbsolutePath().toString();
            var mvStore = builder.fileName(file).cacheSize(cache(storage)).open();
            mvStore.setRetentionTime(0);
            mvStore.setVersionsToKeep(0);
            return new DurableStore(mvStore, storage.sync(), storage.largeIndex());
        } catch (IOException e) {
            throw new EmbeddedMongoException("The data directory " + directory + " cannot be created.", e);
        } catch (MVStoreException e) {
            throw new EmbeddedMongoException(reason(directory, e), e);
        }
    }

    /** No more than a third of the heap: changed pages, answers and garbage need the rest. */
    private static int cache(Storage storage) {
        var third = Runtime.getRuntime().maxMemory() / (3 << 20);
        return (int) Math.max(1, Math.min(storage.cacheMegabytes(), third));
    }

    private static String reason(Path directory, MVStoreException e) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return "The data directory " + directory + " is in use by another process.";
        }
        return "The data directory " + directory + " cannot be opened.";
    }

    MVStore mvStore() {
        return mvStore;
    }

    /** From how many lines on the changes of an index stand aside first. */
    int largeIndex() {
        return largeIndex;
    }

    Settling settling() {
        return settling;
    }

    /** Whether indexes are being compared with documents: while the file is opened, if the last process on it did not close it. */
    boolean isVerifying() {
        return verifying;
    }

    /** All databases are open: commits what that has changed. */
    void opened() {
        verifying = false;
        commit();
    }

    <T> T reading(Supplier<T> question) {
        return holding(lock.readLock(), question);
    }

    /** Runs a change alone and commits it, even when it fails half-way: what Mongo has done of a failed command stays done. */
    <T> T changing(Supplier<T> change) {
        try {
            return committing(change);
        } finally {
            lastChange = System.nanoTime();
        }
    }

    private <T> T committing(Supplier<T> change) {
        return holding(lock.writeLock(), () -> {
            try {
                return change.get();
            } finally {
                commit();
            }
        });
    }

    /**
     * Commits what a long change has done so far and serves those who wait, if any, before it goes on; answers whether somebody may
     * have changed something meanwhile.
     */
    boolean letOthersIn() {
        if (lock.getWriteHoldCount() != 1 || !lock.hasQueuedThreads()) {
            return false;
        }
        commit();
        lock.writeLock().unlock();
        lock.writeLock().lock();
        return true;
    }

    private static <T> T holding(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private void commit() {
        var committed = mvStore.commit() >= 0;
        if (committed && sync) {
            mvStore.sync();
        }
    }

    /**
     * Takes back room in the file that replaced documents left behind: one bite in any case, so that the file does not grow without
     * end under load, and more while nobody waits to be served.
     */
    void compact() {
        var bites = 0;
        while (bites < BITES_AT_ONCE && (bites == 0 || !lock.hasQueuedThreads()) && bite()) {
            bites++;
        }
    }

    private boolean bite() {
        return committing(() -> !mvStore.isClosed() && mvStore.compact(FILL_RATE_TO_KEEP, BYTES_OF_A_BITE));
    }

    /** Puts lines of large indexes that stand aside in their places: one bite in any case, and more while there is time. */
    void settle() {
        var bites = 0;
        while (!settling.isDone() && (bites == 0 || hasTimeToSettle())) {
            committing(() -> {
                if (!mvStore.isClosed()) {
                    settling.bite();
                }
                return true;
            });
            bites++;
        }
    }

    private boolean hasTimeToSettle() {
        return !lock.hasQueuedThreads() && (isQuiet() || settling.isUrgent());
    }

    private boolean isQuiet() {
        return System.nanoTime() - lastChange > QUIET;
    }

    /**
     * Room is taken back while the server runs, not here: when H2 (2.4.240) moves parts of its file on closing, it may put one where
     * another still lies that the last commit names, which an end of the process just then would lose.
     */
    @Override
    public void close() {
        holding(lock.writeLock(), () -> {
            if (!mvStore.isClosed()) {
                state.put(STOPPED_CLEANLY, true);
                mvStore.close();
            }
            return true;
        });
    }
}
