package vn.canbang.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops an XML text in UTF-8 whose single pieces are longer than any in a workbook: a parser keeps a whole tag, comment
 * or instruction in memory before it tells of it. A “&lt;” begins the next piece, except inside a comment and the like.
 */
final class XmlMeter extends FilterInputStream {

    private static final int LONGEST = 512 * 1024;
    private static final int OPENING = 2;

    private int length;
    private int opener;
    private int beforeLast;
    private int last;

    XmlMeter(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            meter(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int size) throws IOException {
        int read = super.read(buffer, offset, size);
        for (int at = offset; at < offset + read; at++) {
            at = passOver(buffer, at, offset + read);
            meter(buffer[at]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Ordinary text and ordinary tags in one go: the place of the next byte that may matter. */
    private int passOver(byte[] buffer, int from, int end) {
        if (opener != 0 || length <= OPENING || last == '<') {
            return from;
        }
        int at = from;
        while (at < end - 1 && buffer[at] != '<') {
            at++;
        }
        if (at - from >= OPENING) {
            length += at - from;
            beforeLast = buffer[at - 2];
            last = buffer[at - 1];
            return at;
        }
        return from;
    }

    private void meter(int value) throws IOException {
        length++;
        if (length > LONGEST) {
            throw new IOException("A tag, comment or text of the XML is too long");
        }
        if (value == '<' && opener == 0) {
            length = 0;
        } else if (opener == 0 && last == '<' && value == '?') {
            opener = '?';
            length = 0;
        } else if (opener == 0 && beforeLast == '<' && last == '!' && length == OPENING) {
            opener = value;
            length = 0;
        } else if (value == '>' && opener != 0 && closes()) {
            opener = 0;
        }
        beforeLast = last;
        last = value;
    }

    private boolean closes() {
        return switch (opener) {
            case '-' -> last == '-' && beforeLast == '-' && length > OPENING;
            case '[' -> last == ']' && beforeLast == ']';
            default -> last == '?';
        };
    }
}
