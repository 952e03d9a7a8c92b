package vn.canbang.starter.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a record stands: codes from the province down, every part ending with a slash ({@code 24/213/07201/}), so that
 * "at or under" is a prefix test and {@code 24/21/} never contains {@code 24/213/}.
 */
public record UnitPath(String value) {

    private static final Pattern FORM = Pattern.compile("([0-9]{2}/([0-9]{3}/)?([0-9]{5}/(v[0-9]{1,9}/)?)?)");

    public UnitPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit path");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** True for this unit itself and everything under it. */
    public boolean contains(UnitPath other) {
        return other.value.startsWith(value);
    }

    /** The level follows from the last segment, never from depth: reforms take levels away. */
    public UnitLevel level() {
        var last = lastSegment();
        if (last.startsWith("v")) {
            return UnitLevel.VILLAGE;
        }
        return switch (last.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    public String lastSegment() {
        var parts = value.split("/");
        return parts[parts.length - 1];
    }

    public Optional<UnitPath> parent() {
        var end = value.lastIndexOf('/', value.length() - 2);
        return end < 0 ? Optional.empty() : Optional.of(new UnitPath(value.substring(0, end + 1)));
    }

    /** The province above all. */
    public UnitPath province() {
        return new UnitPath(value.substring(0, value.indexOf('/') + 1));
    }

    public UnitPath child(String segment) {
        return new UnitPath(value + segment + "/");
    }

    @Override
    public String toString() {
        return value;
    }
}
