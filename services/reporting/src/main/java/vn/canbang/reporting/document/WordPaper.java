package vn.canbang.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The sheet that a report is written on: A4 with the margins of Decree 30/2020, styles that can be edited, and the page
 * number centred on top from the second page on.
 */
final class WordPaper {

    private final XWPFDocument document = new XWPFDocument();
    private Orientation orientation = Orientation.PORTRAIT;

    WordPaper(boolean draft, PaperMark mark) {
        try (var styles = WordPaper.class.getResourceAsStream("/canbang/reporting/word-styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (XmlException problem) {
            throw new IllegalStateException("The shipped styles are not XML", problem);
        }
        numberPages(draft, mark);
    }

    XWPFDocument document() {
        return document;
    }

    int textWidth() {
        return orientation.textWidth();
    }

    XWPFParagraph write(WordStyle style, String text) {
        var paragraph = document.createParagraph();
        return style.write(paragraph, text);
    }

    /** Leaves no signature alone on a page: the line before it goes with it. */
    void keepLastWithNext() {
        var written = document.getBodyElements();
        if (!written.isEmpty() && written.getLast() instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
    }

    /** Writes the first line of a new page that lies as wanted. */
    void writeOnNewPage(Orientation next, WordStyle style, String text) {
        if (next != orientation) {
            endSection(next);
            write(style, text);
            return;
        }
        write(style, text).setPageBreak(true);
    }

    private void endSection(Orientation next) {
        lay(section());
        var last = write(WordStyle.SECTION_END, "");
        last.getCTPPr().setSectPr((CTSectPr) section().copy());
        if (section().isSetTitlePg()) {
            section().unsetTitlePg();
        }
        orientation = next;
    }

    byte[] finish(String title, String creator, Instant takenAt) {
        lay(section());
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(creator);
        properties.setCreated(Optional.of(Date.from(takenAt)));
        properties.setModified(Optional.of(Date.from(takenAt)));
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return RepeatableArchive.of(bytes.toByteArray());
    }

    private void numberPages(boolean draft, PaperMark mark) {
        var first = document.createHeader(HeaderFooterType.FIRST).createParagraph();
        WordStyle.HEADER_DRAFT.write(first, mark.words());
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var number = WordStyle.HEADER.write(header.createParagraph(), "");
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        if (draft) {
            WordStyle.HEADER_DRAFT.write(header.createParagraph(), WordHead.DRAFT);
        }
        if (mark.isShown()) {
            WordStyle.HEADER_DRAFT.write(header.createParagraph(), mark.words());
        }
    }

    private CTSectPr section() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private void lay(CTSectPr section) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(orientation.width()));
        size.setH(BigInteger.valueOf(orientation.height()));
        size.setOrient(orientation == Orientation.LANDSCAPE ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Orientation.TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(Orientation.TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(Orientation.LEFT));
        margins.setRight(BigInteger.valueOf(Orientation.RIGHT));
        margins.setHeader(BigInteger.valueOf(Orientation.HEADER));
        margins.setFooter(BigInteger.valueOf(Orientation.HEADER));
        margins.setGutter(BigInteger.ZERO);
    }
}
