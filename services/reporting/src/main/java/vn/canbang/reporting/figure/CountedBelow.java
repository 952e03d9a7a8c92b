package vn.canbang.reporting.figure;

/**
 * A distinct count as the units of a sum told it each for itself, beside the count over all of them, which is never their sum:
 * somebody may have been counted by several.
 *
 * @param largest what the unit that counted most told
 * @param sum of all of them with the own part
 * @param complete whether every unit told one; else more may be counted than they told
 */
public record CountedBelow(String measure, long largest, long sum, boolean complete) {}
