package vn.canbang.mongo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the embedded server keeps its documents: nowhere (in memory, for a test) or in a directory that one server at a time owns.
 *
 * @param directory the data directory, or none to keep everything in memory
 * @param cacheMegabytes how much memory may hold documents that were read
 * @param sync whether a write reaches the disk itself before it is acknowledged; without it a write survives the end of the
 *     process, but not that of the machine
 * @param largeIndex from how many lines on the changes of an index stand aside before they are put in their places
 */
public record Storage(@Nullable Path directory, int cacheMegabytes, boolean sync, int largeIndex) {

    static final int DEFAULT_CACHE_MEGABYTES = 256;

    private static final int LARGE_INDEX = 50_000;

    public Storage {
        if (cacheMegabytes < 1) {
            throw new IllegalArgumentException("The cache needs at least 1 MB, not " + cacheMegabytes);
        }
    }

    public static Storage inMemory() {
        return new Storage(null, DEFAULT_CACHE_MEGABYTES, false, LARGE_INDEX);
    }

    public static Storage in(Path directory) {
        return new Storage(directory, DEFAULT_CACHE_MEGABYTES, true, LARGE_INDEX);
    }

    public Storage withCache(int megabytes) {
        return new Storage(directory, megabytes, sync, largeIndex);
    }

    public Storage withSync(boolean everyWrite) {
        return new Storage(directory, cacheMegabytes, everyWrite, largeIndex);
    }

    Storage withLargeIndex(int lines) {
        return new Storage(directory, cacheMegabytes, sync, lines);
    }
}
