package vn.canbang.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.indicator.IndicatorCatalogue;

/** Which counts of the catalogue a share would give away. */
@Tag("S19")
class PublishedFiguresTests {

    private final PublishedFigures figures = new PublishedFigures(IndicatorCatalogue.shipped());

    /** How many organisations a province has is no figure, and known to everybody. */
    @Test
    void holdsAShareToItsCountAlsoWhereTheWholeIsNoFigure() {
        assertThat(figures.madeOf("COM-07.share")).containsExactly("COM-07.with_clause");
        assertThat(figures.isMadeOfFigures("COM-07.share")).isFalse();
    }

    @Test
    void holdsAShareToBothOfItsCounts() {
        assertThat(figures.madeOf("COM-04.share")).containsExactlyInAnyOrder("COM-04.signed", "COM-04.staff");
        assertThat(figures.isMadeOfFigures("COM-04.share")).isTrue();
    }
}
