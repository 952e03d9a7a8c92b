package vn.canbang.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The texts that the cells of a workbook share. */
final class SharedTexts extends PartHandler {

    private static final int MAX_TEXTS = 1_100_000;

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> oldFonts = new HashMap<>();
    private final RichText rich = new RichText(new TextBudget());

    /** The texts in that part; none when there is no such part. */
    static SharedTexts of(Archive archive, @Nullable String part) throws IOException {
        var texts = new SharedTexts();
        var content = part == null ? null : archive.find(part).orElse(null);
        if (content != null) {
            XmlPart.read(content, texts);
        }
        return texts;
    }

    String get(int index) {
        if (index >= texts.size()) {
            throw damaged();
        }
        return texts.get(index);
    }

    /** The font from before Unicode in which some of that text is set, if any. */
    @Nullable
    String oldFont(int index) {
        return oldFonts.get(index);
    }

    @Override
    void opened(String name, Attributes attributes) {
        if (name.equals("si")) {
            rich.begin();
        } else {
            rich.opened(name, attributes);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        rich.characters(characters, start, length);
    }

    @Override
    void closed(String name) {
        if (!name.equals("si")) {
            rich.closed(name);
            return;
        }
        if (texts.size() == MAX_TEXTS) {
            throw new WorkbookRefusedException(RefusalReason.TOO_MUCH_TEXT);
        }
        if (rich.oldFont() != null) {
            oldFonts.put(texts.size(), rich.oldFont());
        }
        texts.add(rich.text());
    }
}
