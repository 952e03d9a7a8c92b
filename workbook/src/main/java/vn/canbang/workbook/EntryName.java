package vn.canbang.workbook;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Judges the name of an archive's entry: a relative path that stays inside, without tricks. */
final class EntryName {

    private static final int LONGEST = 255;
    private static final Pattern TRICKS = Pattern.compile("[\\\\:\\p{Cntrl}]");

    private EntryName() {}

    static void requireSafe(String name) {
        boolean safe = !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith("/")
                && !TRICKS.matcher(name).find()
                && Arrays.stream(name.split("/", -1)).noneMatch(step -> step.equals("..") || step.equals("."));
        if (!safe) {
            throw new WorkbookRefusedException(RefusalReason.UNSAFE_ENTRY_NAME);
        }
    }
}
