package vn.canbang.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int MILLISECONDS_TO_COMPACT_ON_CLOSE = 200;
    /** Small, since every commit writes each changed page anew. */
    private static final int BYTES_OF_A_PAGE = 4096;

    private static final int FILL_RATE_TO_KEEP = 50;
    /** Small, since nobody is served while it is taken. */
    private static final int BYTES_OF_A_BITE = 256 << 10;

    private static final int BITES_AT_ONCE = 16;

    private final MVStore mvStore;
    private final MVMap<String, Boolean> state;
    private final boolean sync;
    private volatile boolean verifying;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    private DurableStore(MVStore mvStore, boolean sync) {
        this.mvStore = mvStore;
        this.sync = sync;
        this.state = mvStore.openMap(STATE);
        this.verifying = Boolean.FALSE.equals(state.put(STOPPED_CLEANLY, false));
        mvStore.commit();
    }

    static DurableStore open(Storage storage) {
        var builder = new MVStore.Builder().autoCommitDisabled().pageSplitSize(BYTES_OF_A_PAGE);
        var directory = storage.directory();
        if (directory == null) {
            return new DurableStore(builder.open(), false);
        }
        try {
            Files.createDirectories(directory);
            var file = directory.resolve(FILE).toAbsolutePath().toString();
            var mvStore = builder.fileName(file).cacheSize(cache(storage)).open();
            mvStore.setRetentionTime(0);
            mvStore.setVersionsToKeep(0);
            return new DurableStore(mvStore, storage.sync());
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
        return holding(lock.writeLock(), () -> {
            try {
                return change.get();
            } finally {
                commit();
            }
        });
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
        return changing(() -> !mvStore.isClosed() && mvStore.compact(FILL_RATE_TO_KEEP, BYTES_OF_A_BITE));
    }

    @Override
    public void close() {
        holding(lock.writeLock(), () -> {
            if (!mvStore.isClosed()) {
                state.put(STOPPED_CLEANLY, true);
                mvStore.close(MILLISECONDS_TO_COMPACT_ON_CLOSE);
            }
            return true;
        });
    }
}
