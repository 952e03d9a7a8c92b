package vn.canbang.reporting.ratio;

/**
 * What the rules of a day say of small areas: how many births a ratio needs ({@code srb.min_n}), and how many years are put
 * together where one year has too few ({@code srb.pooled_years}).
 */
public record RatioRules(MinimumBirths minimum, int pooledYears) {

    public RatioRules {
        if (pooledYears < 1) {
            throw new IllegalArgumentException("At least one year is read, not " + pooledYears);
        }
    }
}
