package vn.canbang.starter.files;

import java.util.Locale;

/** Why a file is not taken. */
enum FileRefusal {
    EMPTY,
    /** Neither JPEG nor PNG nor PDF. */
    OTHER_KIND,
    /** Cut off, or not what it begins as. */
    DAMAGED,
    TOO_MANY_PIXELS,
    ENCRYPTED,
    SCRIPT,
    LAUNCH,
    EMBEDDED_FILE,
    /** Inflates to more than anybody wants to open. */
    INFLATES,
    /** Parts of it are packed in a way that nobody can look into. */
    HIDDEN_PARTS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
