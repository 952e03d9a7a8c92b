package vn.canbang.reporting.figure;

import java.util.Optional;
import vn.canbang.reporting.ratio.BirthCounts;

/** Births of the period asked for and of the same period in earlier years, of one source. */
@FunctionalInterface
public interface BirthHistory {

    /** No births at all, for levels that print no ratio. */
    BirthHistory NONE = yearsBack -> Optional.empty();

    Optional<BirthCounts> of(int yearsBack);
}
