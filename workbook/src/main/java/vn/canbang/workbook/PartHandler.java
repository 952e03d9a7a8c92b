package vn.canbang.workbook;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What is told of the elements of one XML part. Keeps the part within what a workbook has: depth, number of elements,
 * different names (a parser keeps each name for ever).
 */
abstract class PartHandler extends DefaultHandler {

    private static final int DEEPEST = 100;
    private static final int MAX_NAMES = 2_000;
    private static final int MAX_NAME_CHARACTERS = 1_000_000;
    private static final int LONGEST_KEPT = 2_000;
    private static final int MAX_ELEMENTS = 5_000_000;

    private final Set<String> names = new HashSet<>();
    private int nameCharacters;
    private int depth;
    private int elements;

    /** An element begins; {@code name} is without prefix. */
    void opened(String name, Attributes attributes) throws SAXException {}

    void closed(String name) throws SAXException {}

    /** How many elements the one that was just told of lies under. */
    final int depth() {
        return depth;
    }

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes)
            throws SAXException {
        depth++;
        elements++;
        if (elements > MAX_ELEMENTS) {
            throw new WorkbookRefusedException(RefusalReason.TOO_LARGE_INFLATED);
        }
        meet(qName);
        for (int at = 0; at < attributes.getLength(); at++) {
            meet(attributes.getQName(at));
        }
        if (depth > DEEPEST) {
            throw damaged();
        }
        opened(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        closed(localName);
    }

    @Override
    public final void startPrefixMapping(String prefix, String uri) {
        meet(prefix);
        meet(uri);
    }

    @Override
    public final InputSource resolveEntity(@Nullable String publicId, String systemId) {
        throw damaged();
    }

    @Override
    public final void fatalError(SAXParseException problem) throws SAXException {
        throw problem;
    }

    private void meet(String name) {
        if (!names.add(name)) {
            return;
        }
        nameCharacters += name.length();
        if (names.size() > MAX_NAMES || nameCharacters > MAX_NAME_CHARACTERS) {
            throw damaged();
        }
    }

    /** An attribute that is kept, as long as any that Excel writes. */
    static @Nullable String kept(@Nullable String value) {
        if (value != null && value.length() > LONGEST_KEPT) {
            throw damaged();
        }
        return value;
    }

    static WorkbookRefusedException damaged() {
        return new WorkbookRefusedException(RefusalReason.DAMAGED);
    }

    /** A whole number from 0; a file with anything else in its place is damaged. */
    static int number(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            throw damaged();
        }
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw damaged();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Ends the reading of a part early, without a fault. */
    static final class EnoughException extends SAXException {}
}
