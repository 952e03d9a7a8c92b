package vn.canbang.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook as somebody might send it, put together part by part; well-meant unless a test adds something to it. */
final class SentFile {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private SentFile() {}

    /** A file with one sheet “Dữ liệu” of these rows. */
    static SentFile of(String rows) {
        return new SentFile()
                .with(CONTENT_TYPES, contentTypes(""))
                .with("_rels/.rels", links(link("rId1", "officeDocument", WORKBOOK)))
                .with(WORKBOOK, workbook("<sheet name=\"Dữ liệu\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        WORKBOOK_LINKS,
                        links(link("rId1", "worksheet", "worksheets/sheet1.xml")
                                + link("rId2", "styles", "styles.xml")
                                + link("rId3", "sharedStrings", "/xl/sharedStrings.xml")))
                .with(SHEET, sheet(rows));
    }

    /** The same with two columns “Tên” and “Mã” above the rows. */
    static SentFile ofData(String rows) {
        return of("<row r=\"1\">" + text("A1", "Tên") + text("B1", "Mã") + "</row>" + rows);
    }

    SentFile with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SentFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                // A name that begins with a tilde stands for one that is there already.
                zip.putArchiveEntry(new ZipArchiveEntry(part.getKey().replace("~", "")));
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINK + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String links(String links) {
        return "<Relationships xmlns=\"" + LINKS + "\">" + links + "</Relationships>";
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINK + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String linkOutside(String type, String target) {
        return link("rId9", type, target).replace("/>", " TargetMode=\"External\"/>");
    }

    static String contentTypes(String more) {
        return "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SPREADSHEET + "sheet.main+xml\"/>" + more
                + "</Types>";
    }

    /** Styles whose first entries have these formats and fonts; index 0 is plain. */
    static String styles(String formatCode, String font) {
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\""
                + formatCode + "\"/></numFmts><fonts><font><name val=\"Calibri\"/></font><font><name val=\"" + font
                + "\"/></font></fonts><cellStyleXfs><xf numFmtId=\"14\" fontId=\"1\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"170\" fontId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"14\" fontId=\"0\"/></cellXfs></styleSheet>";
    }

    static String text(String reference, String words) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }
}
