package vn.canbang.reporting.ratio;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the ratio moved over the years of a plan.
 *
 * @param pointsPerYear the last ratio less the first, divided by the years between them
 * @param logSlope slope per year of a regression on the logarithm of the ratio, each year weighted by how sure it is
 */
public record RatioTrend(double pointsPerYear, double logSlope) {

    /** The trend over the years given; nothing for fewer than two years, or when a year lacks boys or girls. */
    public static Optional<RatioTrend> over(Map<Integer, BirthCounts> countsByYear) {
        var years = new TreeMap<>(countsByYear);
        if (years.size() < 2 || !years.values().stream().allMatch(BirthCounts::hasBoth)) {
            return Optional.empty();
        }
        var first = years.firstEntry();
        var last = years.lastEntry();
        double points = 100
                * (Math.exp(last.getValue().logOdds())
                        - Math.exp(first.getValue().logOdds()));
        return Optional.of(new RatioTrend(points / (last.getKey() - first.getKey()), weightedSlope(years)));
    }

    /** The change that the regression sees in a year, in per cent of the ratio. */
    public double percentPerYear() {
        return 100 * Math.expm1(logSlope);
    }

    private static double weightedSlope(SortedMap<Integer, BirthCounts> years) {
        double weights = 0;
        double yearMean = 0;
        double logMean = 0;
        for (var year : years.entrySet()) {
            double weight = 1 / year.getValue().logVariance();
            weights += weight;
            yearMean += weight * year.getKey();
            logMean += weight * year.getValue().logOdds();
        }
        yearMean /= weights;
        logMean /= weights;
        double together = 0;
        double spread = 0;
        for (var year : years.entrySet()) {
            double weight = 1 / year.getValue().logVariance();
            double distance = year.getKey() - yearMean;
            together += weight * distance * (year.getValue().logOdds() - logMean);
            spread += weight * distance * distance;
        }
        return together / spread;
    }
}
