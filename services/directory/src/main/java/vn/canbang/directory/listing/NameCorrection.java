package vn.canbang.directory.listing;

import vn.canbang.starter.problem.RejectedException;

/**
 * A name that was written down wrongly is put right; what is called by it stays what it was.
 *
 * @param name how it is written
 * @param reason how it came to be written otherwise
 */
public record NameCorrection(String name, String reason) {

    /** @param present how it is written now */
    public void requireOtherThan(String present) {
        if (name.equals(present)) {
            throw RejectedException.at("/name", "name_unchanged");
        }
    }
}
