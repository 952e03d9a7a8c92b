package vn.canbang.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file in a data directory, or memory in its place, set up for what our server does with it. */
final class StoreFile {

    private static final String FILE = "canbang.mv";
    /** Small, since every commit writes each changed page anew. */
    private static final int BYTES_OF_A_PAGE = 4096;

    /** What a command may change before part of it is written: a page that it changes again is then written once. */
    private static final int KILOBYTES_HELD_BACK = 48 << 10;

    private StoreFile() {}

    static MVStore open(Storage storage) {
        var builder = new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(KILOBYTES_HELD_BACK)
                .pageSplitSize(BYTES_OF_A_PAGE);
        var directory = storage.directory();
        return directory == null ? builder.open() : open(builder.cacheSize(cache(storage)), directory);
    }

    private static MVStore open(MVStore.Builder builder, Path directory) {
        try {
            Files.createDirectories(directory);
            var mvStore = builder.fileName(
                            directory.resolve(FILE).toAbsolutePath().toString())
                    .open();
            mvStore.setRetentionTime(0);
            mvStore.setVersionsToKeep(0);
            return mvStore;
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
}
