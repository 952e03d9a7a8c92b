package vn.canbang.starter.tenant;

import java.util.regex.Pattern;

/** A provincial administration whose data stands apart from all others, named by its slug ({@code bac-giang}). */
public record Tenant(String slug) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** Holds what belongs to no province: the tenant registry and the audit of operators. */
    public static final Tenant PLATFORM = new Tenant("platform");

    /** The Population Authority: sees published totals of all provinces and what was sent to it, and holds no record itself. */
    public static final Tenant NATIONAL = new Tenant("national");

    public Tenant {
        if (slug.length() > LONGEST || !SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("not a tenant slug");
        }
    }

    public boolean isPlatform() {
        return equals(PLATFORM);
    }

    public boolean isNational() {
        return equals(NATIONAL);
    }

    /** Whether it is one of those that belong to no province. */
    public boolean isWithoutProvince() {
        return isPlatform() || isNational();
    }

    @Override
    public String toString() {
        return slug;
    }
}
