package vn.canbang.workbook;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** One cell in the reading: what it holds by its type, its style and its content. */
final class CellReading {

    private final SharedTexts shared;
    private final CellFormats formats;
    private final CellNumber numbers;
    private final TextBudget budget = new TextBudget();
    private final RichText inline = new RichText(budget);
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    private String type = "n";
    private CellFormats.CellFormat format;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasFormula;

    CellReading(SharedTexts shared, CellFormats formats, boolean from1904) {
        this.shared = shared;
        this.formats = formats;
        this.format = formats.get(0);
        this.numbers = new CellNumber(from1904);
    }

    void begin(@Nullable String ofType, @Nullable String style) {
        type = ofType == null ? "n" : ofType;
        format = formats.get(style == null ? 0 : PartHandler.number(style));
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        inline.begin();
    }

    void opened(String name, Attributes attributes) {
        switch (name) {
            case "v" -> inValue = true;
            case "f" -> {
                inFormula = true;
                hasFormula = true;
            }
            default -> inline.opened(name, attributes);
        }
    }

    void characters(char[] characters, int start, int length) {
        if (inFormula) {
            budget.append(formula, characters, start, length);
        } else if (inValue) {
            budget.append(value, characters, start, length);
        } else {
            inline.characters(characters, start, length);
        }
    }

    void closed(String name) {
        switch (name) {
            case "v" -> inValue = false;
            case "f" -> inFormula = false;
            default -> inline.closed(name);
        }
    }

    SheetCell finished() {
        if (hasFormula) {
            return new SheetCell(SheetCell.Kind.FORMULA, "=" + formula);
        }
        String raw = value.toString().strip();
        return switch (type) {
            case "inlineStr" -> text(inline.text(), inline.oldFont());
            case "str" -> text(CellText.clean(value.toString()), null);
            case "s" -> raw.isEmpty() ? SheetCell.blank() : sharedText(PartHandler.number(raw));
            case "b" -> raw.isEmpty() ? SheetCell.blank() : SheetCell.bool(raw.equals("1") || raw.equals("true"));
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, raw);
            case "d" -> CellNumber.isoDate(raw);
            default -> raw.isEmpty() ? SheetCell.blank() : numbers.of(raw, format);
        };
    }

    private SheetCell sharedText(int index) {
        String text = shared.get(index);
        budget.spend(text.length());
        return text(text, shared.oldFont(index));
    }

    private SheetCell text(String words, @Nullable String oldFontOfRun) {
        if (words.isEmpty()) {
            return SheetCell.blank();
        }
        String font = oldFontOfRun == null ? format.oldFont() : oldFontOfRun;
        String old = font != null && OldEncoding.needsFont(words) ? font : OldEncoding.of(words);
        if (old != null) {
            throw WorkbookRefusedException.oldEncoding(old);
        }
        return new SheetCell(SheetCell.Kind.TEXT, words);
    }
}
