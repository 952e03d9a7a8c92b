package vn.canbang.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** What the styles of a workbook say of its cells' values: which numbers are dates, which show zeros, in which font. */
final class CellFormats extends PartHandler {

    private static final int MAX_STYLES = 65_536;
    private static final CellFormat GENERAL = new CellFormat(false, 0, null);

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    private CellFormats() {}

    /** What one style says; {@code oldFont} only when it is one from before Unicode. */
    record CellFormat(boolean date, int zeros, @Nullable String oldFont) {}

    static CellFormats of(Archive archive, @Nullable String part) throws IOException {
        var formats = new CellFormats();
        var content = part == null ? null : archive.find(part).orElse(null);
        if (content != null) {
            XmlPart.read(content, formats);
        }
        return formats;
    }

    CellFormat get(int style) {
        return style < formats.size() ? formats.get(style) : GENERAL;
    }

    @Override
    void opened(String name, Attributes attributes) {
        String parent = path.isEmpty() ? "" : path.getFirst();
        path.push(name);
        if (patterns.size() + fonts.size() + formats.size() > MAX_STYLES) {
            throw damaged();
        }
        if (name.equals("numFmt") && parent.equals("numFmts")) {
            String pattern = kept(attributes.getValue("formatCode"));
            patterns.put(number(attributes.getValue("numFmtId")), pattern == null ? "" : pattern);
        } else if (name.equals("font") && parent.equals("fonts")) {
            fonts.add("");
        } else if (name.equals("name") && parent.equals("font") && inFonts()) {
            String font = kept(attributes.getValue("val"));
            fonts.set(fonts.size() - 1, font == null ? "" : font);
        } else if (name.equals("xf") && parent.equals("cellXfs")) {
            formats.add(format(attributes.getValue("numFmtId"), attributes.getValue("fontId")));
        }
    }

    @Override
    void closed(String name) {
        path.pop();
    }

    private boolean inFonts() {
        return depth() == 4 && path.contains("fonts") && !fonts.isEmpty();
    }

    private CellFormat format(@Nullable String numberFormat, @Nullable String font) {
        int id = numberFormat == null ? 0 : number(numberFormat);
        int fontIndex = font == null ? 0 : number(font);
        String pattern = patterns.containsKey(id) ? patterns.get(id) : BuiltinFormats.getBuiltinFormat(id);
        String fontName = fontIndex < fonts.size() ? fonts.get(fontIndex) : "";
        return new CellFormat(isDate(id, pattern), zerosOf(pattern), OldEncoding.isFont(fontName) ? fontName : null);
    }

    /** East Asian versions of Excel have date formats of their own among the numbers that are built in. */
    private static boolean isDate(int id, @Nullable String pattern) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || DateUtil.isADateFormat(id, pattern);
    }

    private static int zerosOf(@Nullable String pattern) {
        return pattern != null && pattern.length() <= 20 && pattern.matches("0{2,}") ? pattern.length() : 0;
    }
}
