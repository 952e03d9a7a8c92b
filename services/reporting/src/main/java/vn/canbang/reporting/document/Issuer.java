package vn.canbang.reporting.document;

import org.jspecify.annotations.Nullable;

/**
 * Who issues the report, with the body above it where the head names one.
 *
 * @param unit the unit whose committee it is, on a line of its own; absent for bodies that have a name of their own
 */
public record Issuer(
        @Nullable String superior, String name, @Nullable String unit) {

    public Issuer(@Nullable String superior, String name) {
        this(superior, name, null);
    }

    /** "Ủy ban nhân dân tỉnh Cao Bằng" */
    public String fullName() {
        return unit == null ? name : name + " " + unit;
    }
}
