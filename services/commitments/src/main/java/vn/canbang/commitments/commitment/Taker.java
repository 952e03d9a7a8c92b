package vn.canbang.commitments.commitment;

import vn.canbang.commitments.directory.OrganisationFacts;

/**
 * A body that may take a commitment on a day.
 *
 * @param own true for the caller's own
 * @param byRule true when the rule of the day names its kind; of bodies with records of their own only the caller's is meant
 */
public record Taker(OrganisationFacts body, boolean own, boolean byRule) {}
