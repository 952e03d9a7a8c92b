package vn.canbang.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What can be told of a file from its bytes alone, before anything is unpacked. */
final class Signature {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Signature() {}

    static void requireArchive(byte[] file) {
        if (file.length > WorkbookReader.MAX_BYTES) {
            throw new WorkbookRefusedException(RefusalReason.FILE_TOO_LARGE);
        }
        if (startsWith(file, COMPOUND)) {
            throw new WorkbookRefusedException(
                    count(file, ENCRYPTED, 1) > 0 ? RefusalReason.ENCRYPTED : RefusalReason.OLD_FORMAT);
        }
        if (!startsWith(file, ARCHIVE)) {
            throw new WorkbookRefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
    }

    /** No program can find more entries than there are places that look like one, whatever the archive says of itself. */
    static int directoryEntries(byte[] file) {
        return count(file, DIRECTORY_ENTRY, Integer.MAX_VALUE);
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static int count(byte[] file, byte[] wanted, int enough) {
        int found = 0;
        for (int at = 0; at <= file.length - wanted.length && found < enough; at++) {
            if (file[at] == wanted[0] && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                found++;
            }
        }
        return found;
    }
}
