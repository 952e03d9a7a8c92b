package vn.canbang.directory.organisation;

import org.jspecify.annotations.Nullable;

/** What only some kinds of organisation have: a department its sector, a hospital and a school their kind and ownership. */
public record OrganisationTraits(
        @Nullable Sector sector,
        @Nullable HospitalKind hospitalKind,
        @Nullable SchoolKind schoolKind,
        @Nullable Ownership ownership) {

    public static final OrganisationTraits NONE = new OrganisationTraits(null, null, null, null);
}
