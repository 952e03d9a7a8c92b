package vn.canbang.reporting.disclosure;

import org.springframework.stereotype.Component;
import vn.canbang.reporting.indicator.IndicatorCatalogue;

/** Which published figures are counts, whose numbers in several provinces come to a total: no shares, no money. */
@Component
public class PublishedCounts {

    private final PublishedFigures figures;

    PublishedCounts(IndicatorCatalogue catalogue) {
        this.figures = new PublishedFigures(catalogue);
    }

    public boolean isCount(String key) {
        return figures.isCount(key);
    }
}
