package vn.canbang.reporting.submission;

import org.jspecify.annotations.Nullable;

/**
 * To whom a document was sent, and for what.
 *
 * @param purpose reports that earlier releases sent name none
 */
public record Recipient(String name, @Nullable Purpose purpose) {

    /** “Cục Dân số (b/c)” */
    public String text() {
        return purpose == null ? name : name + " (" + purpose.mark() + ")";
    }
}
