package vn.canbang.workbook;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** A text in the making: its runs put together, readings for pronunciation left out, old fonts noticed. */
final class RichText {

    private final TextBudget budget;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;
    private int runStart;

    @Nullable
    private String runFont;

    @Nullable
    private String oldFont;

    RichText(TextBudget budget) {
        this.budget = budget;
    }

    void begin() {
        text.setLength(0);
        inText = false;
        inReading = false;
        runFont = null;
        oldFont = null;
    }

    void opened(String name, Attributes attributes) {
        switch (name) {
            case "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            case "r" -> {
                runStart = text.length();
                runFont = null;
            }
            case "rFont" -> runFont = attributes.getValue("val");
            default -> {}
        }
    }

    void characters(char[] characters, int start, int length) {
        if (inText) {
            budget.append(text, characters, start, length);
        }
    }

    void closed(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "r" -> noticeFont();
            default -> {}
        }
    }

    String text() {
        return CellText.clean(text.toString());
    }

    @Nullable
    String oldFont() {
        return oldFont;
    }

    private void noticeFont() {
        if (runFont != null && OldEncoding.isFont(runFont) && OldEncoding.needsFont(text.substring(runStart))) {
            oldFont = runFont;
        }
        runFont = null;
    }
}
