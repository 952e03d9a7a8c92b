package vn.canbang.reporting.indicator;

/** What is done with the measures of a figure when the plain formula does not say it all. */
public enum Computation {
    /** The formula over the period, nothing more. */
    FORMULA,
    /** The formula over the sums of so many years as the rule says. */
    POOLED_YEARS,
    /** The ratio less that of the year before, with its test. */
    CHANGE_ON_PREVIOUS_YEAR,
    /** The change since the plan began, per year. */
    MEAN_YEARLY_CHANGE,
    /** The ratio less the target, with the three-valued result. */
    DISTANCE_TO_TARGET,
    /** How many areas below lie outside the funnel. */
    AREAS_OUTSIDE_FUNNEL,
    /** The widest difference between sources of the same births. */
    GAP_BETWEEN_SOURCES,
    /** How many communes have at least one, of all communes. */
    COMMUNES_WITH_ANY
}
