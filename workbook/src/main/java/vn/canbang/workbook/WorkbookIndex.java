package vn.canbang.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The main part of a workbook: which sheets there are, and from which year its dates count. */
final class WorkbookIndex extends PartHandler {

    private static final int MAX_SHEETS = 1_000;

    /** A sheet as the workbook names it; {@code link} leads to its part. */
    record Sheet(String name, boolean visible, String link) {

        boolean isNamed(String other) {
            return same(name, other);
        }
    }

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private WorkbookIndex() {}

    static WorkbookIndex of(Archive archive, String part) throws IOException {
        var index = new WorkbookIndex();
        XmlPart.read(
                archive.find(part).orElseThrow(() -> new WorkbookRefusedException(RefusalReason.NOT_A_WORKBOOK)),
                index);
        return index;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    void opened(String name, Attributes attributes) {
        if (depth() == 1 && !name.equals("workbook")) {
            throw new WorkbookRefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (name.equals("sheet") && depth() == 3) {
            add(kept(attributes.getValue("name")), attributes.getValue("state"), link(attributes));
        }
    }

    private void add(@Nullable String name, @Nullable String state, @Nullable String link) {
        if (name == null || link == null || sheets.size() == MAX_SHEETS) {
            throw damaged();
        }
        sheets.add(new Sheet(name, state == null || state.equals("visible"), link));
    }

    private static @Nullable String link(Attributes attributes) {
        for (int at = 0; at < attributes.getLength(); at++) {
            if (attributes.getLocalName(at).equals("id")
                    && attributes.getURI(at).endsWith("/relationships")) {
                return kept(attributes.getValue(at));
            }
        }
        return null;
    }

    private static boolean same(String one, String other) {
        return CellText.clean(one)
                .toLowerCase(Locale.ROOT)
                .equals(CellText.clean(other).toLowerCase(Locale.ROOT));
    }
}
