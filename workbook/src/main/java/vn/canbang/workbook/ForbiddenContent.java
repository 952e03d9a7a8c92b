package vn.canbang.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Refuses what a table has no need of (S39): macros, links to other files, embedded files and controls, document types.
 * Looks at the names of the parts, their declared content and their relationships, so that neither can hide the other.
 */
final class ForbiddenContent {

    private static final Pattern MACRO =
            Pattern.compile("vbaproject|vbadata|macroenabled|macrosheet|xlmacro|dialogsheet|customui");
    private static final Pattern EMBEDDED = Pattern.compile("oleobject|embeddings/|activex|/control$|/package$");
    private static final Pattern EXTERNAL = Pattern.compile("externallink|connections|querytable");

    private final Archive archive;

    private ForbiddenContent(Archive archive) {
        this.archive = archive;
    }

    static void refuseIn(Archive archive) throws IOException {
        new ForbiddenContent(archive).refuse();
    }

    private void refuse() throws IOException {
        for (String name : archive.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                read(name, new Prolog());
            }
        }
        for (String name : archive.names()) {
            judge(name);
            if (name.endsWith(".rels")) {
                read(name, new Relationships());
            }
        }
        if (archive.find("[content_types].xml").isEmpty()) {
            throw new WorkbookRefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        read("[content_types].xml", new ContentTypes());
    }

    private void read(String name, PartHandler handler) throws IOException {
        XmlPart.read(archive.find(name).orElseThrow(), handler);
    }

    private static void judge(@Nullable String words) {
        if (words == null) {
            return;
        }
        String small = words.toLowerCase(Locale.ROOT);
        if (small.contains("sheet.binary")) {
            throw new WorkbookRefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        if (MACRO.matcher(small).find()) {
            throw new WorkbookRefusedException(RefusalReason.MACRO);
        }
        if (EXTERNAL.matcher(small).find()) {
            throw new WorkbookRefusedException(RefusalReason.EXTERNAL_LINK);
        }
        if (EMBEDDED.matcher(small).find()) {
            throw new WorkbookRefusedException(RefusalReason.EMBEDDED_FILE);
        }
    }

    /** A document type can only stand before the first element. */
    private static final class Prolog extends PartHandler {

        @Override
        void opened(String name, Attributes attributes) throws SAXException {
            throw new EnoughException();
        }
    }

    /** What the parts are declared to be. */
    private static final class ContentTypes extends PartHandler {

        @Override
        void opened(String name, Attributes attributes) {
            judge(attributes.getValue("ContentType"));
            judge(attributes.getValue("PartName"));
        }
    }

    /** What the parts lead to. A link that somebody may click is none that a program follows. */
    private static final class Relationships extends PartHandler {

        @Override
        void opened(String name, Attributes attributes) {
            String type = attributes.getValue("Type");
            judge(type);
            boolean outside = "External".equalsIgnoreCase(attributes.getValue("TargetMode"));
            if (outside && (type == null || !type.endsWith("/hyperlink"))) {
                throw new WorkbookRefusedException(RefusalReason.EXTERNAL_LINK);
            }
        }
    }
}
