package vn.canbang.starter.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF paper, looked through from its first byte to its last, whatever its tables of contents say: for a beginning and an end,
 * and for names of things that a paper to be read has no use for. Compressed parts are looked into without being kept. It is
 * no reader of PDF: what it cannot look into it refuses.
 */
final class PdfPaper {

    private static final Pattern BEGINNING = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern OF_OBJECTS = Pattern.compile("/(?:ObjStm|First)\\b");
    private static final Pattern PLAINLY_DEFLATED =
            Pattern.compile("/Filter\\s*+(?:\\[\\s*+/(?:FlateDecode|Fl)\\s*+]|/(?:FlateDecode|Fl)\\b)");
    private static final Pattern FILTERED = Pattern.compile("/(?:Filter|F|DecodeParms|DP|FFilter)\\b");
    private static final Pattern STRINGS_AND_REMARKS = Pattern.compile("\\((?:\\\\.|[^()\\\\])*+\\)|%[^\r\n]*+");
    private static final Pattern BEGIN_OF_OBJECT = Pattern.compile("\\d\\s+\\d+\\s+obj\\b");
    /** Letters of a name may be written as numbers: {@code /F#69lter}. */
    private static final Pattern NUMBERED_LETTER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final int MOST_PARTS = 10_000;
    private static final int BEGINNING_LENGTH = 8;
    private static final int TAIL = 2_048;
    private static final int LONGEST_DESCRIPTION = 1_024;
    private static final int AT_ONCE = 65_536;
    private static final long MOST_INFLATED = 128L * 1024 * 1024;

    private final byte[] file;
    private final String text;
    private long inflated;

    PdfPaper(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    void check() {
        requireWhole();
        var names = new PdfNames();
        names.read(file, 0, file.length);
        names.end();
        var parts = 0;
        for (var word = text.indexOf("stream"); word >= 0; word = text.indexOf("stream", word + 1)) {
            if (!text.startsWith("end", Math.max(0, word - 3))) {
                if (++parts > MOST_PARTS) {
                    throw new RefusedFileException(FileRefusal.HIDDEN_PARTS);
                }
                lookInto(word);
            }
        }
    }

    private void requireWhole() {
        var beginning = text.substring(0, Math.min(text.length(), BEGINNING_LENGTH));
        var end = text.lastIndexOf("%%EOF");
        var tail = text.substring(Math.max(0, end - TAIL), Math.max(0, end));
        if (!BEGINNING.matcher(beginning).matches()
                || end < 0
                || !tail.contains("startxref")
                || text.substring(end + "%%EOF".length()).chars().anyMatch(letter -> letter > ' ')) {
            throw ReceivedFile.damaged();
        }
    }

    private void lookInto(int word) {
        var begin = afterLineBreak(word + "stream".length());
        var wellInflated = isDeflated(begin) && inflate(begin);
        var description = descriptionBefore(word);
        if (OF_OBJECTS.matcher(description).find() && !canBeRead(description, wellInflated)) {
            throw new RefusedFileException(FileRefusal.HIDDEN_PARTS);
        }
    }

    /** What is said of a part before it, without strings and remarks, in which anything may stand. */
    private String descriptionBefore(int word) {
        var before = text.substring(Math.max(0, word - LONGEST_DESCRIPTION), word);
        var plain = STRINGS_AND_REMARKS.matcher(before).replaceAll(" ");
        var begin = BEGIN_OF_OBJECT
                .matcher(plain)
                .results()
                .mapToInt(MatchResult::end)
                .max();
        return NUMBERED_LETTER
                .matcher(plain.substring(begin.orElse(0)))
                .replaceAll(letter ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }

    /** Objects inside a part are looked at when it is plain, or deflated once and nothing more. */
    private static boolean canBeRead(String description, boolean wellInflated) {
        var filters = FILTERED.matcher(description).results().count();
        return filters == 0
                || (filters == 1
                        && wellInflated
                        && PLAINLY_DEFLATED.matcher(description).find());
    }

    private int afterLineBreak(int index) {
        var begin = index;
        if (begin < file.length && file[begin] == '\r') {
            begin++;
        }
        if (begin < file.length && file[begin] == '\n') {
            begin++;
        }
        return begin;
    }

    private boolean isDeflated(int begin) {
        if (begin + 1 >= file.length) {
            return false;
        }
        var first = file[begin] & 0xFF;
        return (first & 0x0F) == 8 && ((first << 8) | (file[begin + 1] & 0xFF)) % 31 == 0;
    }

    /** Looks through everything that can be inflated; false when it breaks off. */
    private boolean inflate(int begin) {
        var names = new PdfNames();
        var part = new byte[AT_ONCE];
        var inflater = new Inflater();
        try {
            inflater.setInput(file, begin, file.length - begin);
            while (!inflater.finished()) {
                var length = inflater.inflate(part);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                inflated += length;
                if (inflated > MOST_INFLATED) {
                    throw new RefusedFileException(FileRefusal.INFLATES);
                }
                names.read(part, 0, length);
            }
            names.end();
            return true;
        } catch (DataFormatException e) {
            names.end();
            return false;
        } finally {
            inflater.end();
        }
    }
}
