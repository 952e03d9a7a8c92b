package vn.canbang.reporting.document;

import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document, such as 215/BC-SYT; the number is absent until the clerk has registered it.
 *
 * @param symbol what follows the stroke, such as {@code BC-SYT}
 */
public record DocumentNumber(@Nullable String number, String symbol) {

    /** As it stands in the head; a number not yet given leaves room to write it. */
    public String text() {
        return (number == null ? "       " : number) + "/" + symbol;
    }

    /** As others name it; a number not yet given is dotted. */
    String cited() {
        return (number == null ? "......" : number) + "/" + symbol;
    }
}
