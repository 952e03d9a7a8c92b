package vn.canbang.mongo;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * The file behind the embedded server. A change and its commit happen under one lock, so a document and its index entries are on disk
 * together or not at all, whenever the process ends. Only a command that writes more than the file holds back in memory is committed on
 * its way as well ({@link WholeCommits}); what that may tear is mended when the file is opened next, since every index is then compared
 * with the documents.
 */
final class DurableStore implements AutoCloseable {

    private static final int FILL_RATE_TO_KEEP = 50;
    /** Small, since nobody is served while it is taken. */
    private static final int BYTES_OF_A_BITE = 256 << 10;

    private static final int BITES_AT_ONCE = 16;

    /** Nobody has changed anything for so long: then there is time to put lines in their places. */
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    private final MVStore mvStore;
    private final WholeCommits commits;
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
        this.commits = new WholeCommits(mvStore);
        this.verifying = !commits.isLastWhole();
    }

    static DurableStore open(Storage storage) {
        return new DurableStore(
                StoreFile.open(storage), storage.directory() != null && storage.sync(), storage.largeIndex());
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

    /** Whether indexes are being compared with documents: while the file is opened, if the last process on it ended within a change. */
    boolean isVerifying() {
        return verifying;
    }

    /** All databases are open: commits what that has changed. */
    void opened() {
        if (verifying) {
            verifying = false;
            commits.commitAsWhole();
        }
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
            } catch (MongoServerException refused) {
                throw refused;
            } catch (RuntimeException | Error e) {
                commits.doubt();
                throw e;
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
        if (commits.commit() && sync) {
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
                commits.commit();
                mvStore.close();
            }
            return true;
        });
    }
}
