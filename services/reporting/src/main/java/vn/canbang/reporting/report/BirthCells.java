package vn.canbang.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.AnnexTable;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.RatioReading;

/** The cells and columns that tables of births share: three counts, and a ratio that never stands without its interval. */
final class BirthCells {

    static final FigureValue NOT_SUPPLIED = FigureValue.absent(FigureState.NOT_SUPPLIED);
    static final FigureValue NOTHING = FigureValue.absent(FigureState.UNDEFINED);

    private BirthCells() {}

    static AnnexTable.Column births(String title, @Nullable String key) {
        return new AnnexTable.Column(title, FigureUnit.BIRTHS.vi(), key);
    }

    static AnnexTable.Column ratio(String title) {
        return new AnnexTable.Column(title, FigureUnit.BOYS_PER_100_GIRLS.vi());
    }

    /** All, boys, girls. */
    static List<FigureValue> counts(@Nullable BirthCounts counts) {
        return counts == null
                ? List.of(NOT_SUPPLIED, NOT_SUPPLIED, NOT_SUPPLIED)
                : List.of(
                        FigureValue.of(counts.total()), FigureValue.of(counts.boys()), FigureValue.of(counts.girls()));
    }

    /** The ratio and its two limits, or why there is none. */
    static List<FigureValue> ratio(Optional<BirthCounts> counts, MinimumBirths minimum) {
        if (counts.isEmpty()) {
            return List.of(NOT_SUPPLIED, NOTHING, NOTHING);
        }
        var read = minimum.read(counts.get());
        return read instanceof RatioReading.Shown shown
                ? List.of(
                        FigureValue.of(read),
                        limit(shown.interval().lower()),
                        limit(shown.interval().upper()))
                : List.of(FigureValue.of(read), NOTHING, NOTHING);
    }

    private static FigureValue limit(double ratio) {
        return FigureValue.of(BigDecimal.valueOf(ratio), FigureUnit.BOYS_PER_100_GIRLS.decimals());
    }
}
