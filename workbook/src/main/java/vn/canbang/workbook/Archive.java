package vn.canbang.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The file as the archive that a workbook is. Once open, it is known that it has few entries with names of their own,
 * and that all of it inflates to no more than is allowed.
 */
final class Archive implements Closeable {

    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_INFLATED = 100L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;

    private Archive(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static Archive open(byte[] file) throws IOException {
        Signature.requireArchive(file);
        if (Signature.directoryEntries(file) > MAX_ENTRIES) {
            throw new WorkbookRefusedException(RefusalReason.TOO_MANY_ENTRIES);
        }
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setCharset(StandardCharsets.UTF_8)
                .setUseUnicodeExtraFields(false)
                .get();
        try {
            var archive = new Archive(zip, entriesOf(zip));
            archive.countInflated();
            return archive;
        } catch (IOException | RuntimeException problem) {
            zip.close();
            throw problem;
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The content of the entry of that name, in whatever case it is written. */
    Optional<InputStream> find(String name) throws IOException {
        var entry = entries.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Map<String, ZipArchiveEntry> entriesOf(ZipFile zip) {
        var entries = new LinkedHashMap<String, ZipArchiveEntry>();
        for (var entry : Collections.list(zip.getEntries())) {
            requireReadable(entry);
            EntryName.requireSafe(entry.getName());
            if (entries.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) {
                throw new WorkbookRefusedException(RefusalReason.DUPLICATE_ENTRY);
            }
        }
        return entries;
    }

    private static void requireReadable(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new WorkbookRefusedException(RefusalReason.ENCRYPTED);
        }
        int method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw new WorkbookRefusedException(RefusalReason.DAMAGED);
        }
    }

    private void countInflated() throws IOException {
        var buffer = new byte[64 * 1024];
        long inflated = 0;
        for (var entry : entries.values()) {
            try (var content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    inflated += read;
                    if (inflated > MAX_INFLATED) {
                        throw new WorkbookRefusedException(RefusalReason.TOO_LARGE_INFLATED);
                    }
                }
            }
        }
    }
}
