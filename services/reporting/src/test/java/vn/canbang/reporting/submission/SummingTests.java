package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.submission.SubmissionFixture.FORM;
import static vn.canbang.reporting.submission.SubmissionFixture.HOUSEHOLDS;
import static vn.canbang.reporting.submission.SubmissionFixture.OFFICER;
import static vn.canbang.reporting.submission.SubmissionFixture.REVIEWER;
import static vn.canbang.reporting.submission.SubmissionFixture.SESSIONS;
import static vn.canbang.reporting.submission.SubmissionFixture.SIGNED;
import static vn.canbang.reporting.submission.SubmissionFixture.TODAY;
import static vn.canbang.reporting.submission.SubmissionFixture.accepted;
import static vn.canbang.reporting.submission.SubmissionFixture.byId;
import static vn.canbang.reporting.submission.SubmissionFixture.commune;
import static vn.canbang.reporting.submission.SubmissionFixture.draftOf;
import static vn.canbang.reporting.submission.SubmissionFixture.figuresOf;
import static vn.canbang.reporting.submission.SubmissionFixture.numberOf;
import static vn.canbang.reporting.submission.SubmissionFixture.owing;
import static vn.canbang.reporting.submission.SubmissionFixture.partner;
import static vn.canbang.reporting.submission.SubmissionFixture.submitted;
import static vn.canbang.reporting.submission.SubmissionFixture.typed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.OwnReporters;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Boundaries;

class SummingTests {

    private static final MeasureName CAMPAIGNS = MeasureName.of("campaigns.campaigns_held");
    private static final MeasureName COMMUNES = MeasureName.of("directory.communes");

    private final OwingUnit one = commune("07201");
    private final OwingUnit two = commune("07204");
    private final OwingUnit three = commune("07207");
    private final OwingUnit districtUnit = owing(Tier.DISTRICT, Mode.DIRECTIVE, "24/213/", null);

    @Test
    void addsAcceptedReportsAndTheOwnPart() {
        var first = accepted(one, Map.of(SIGNED, 110L, HOUSEHOLDS, 118L));
        var second = accepted(two, Map.of(SIGNED, 40L, HOUSEHOLDS, 100L));
        var district = draftOf(districtUnit, Map.of(SIGNED, 5L, HOUSEHOLDS, 10L));

        consolidate(district, List.of(one, two), first, second);

        assertThat(numberOf(district, SIGNED)).isEqualTo(155);
        assertThat(numberOf(district, HOUSEHOLDS)).isEqualTo(228);
    }

    @Test
    void computesRatiosFromTheSumsAndNeverAveragesThem() {
        var first = accepted(one, Map.of(SIGNED, 10L, HOUSEHOLDS, 10L));
        var second = accepted(two, Map.of(SIGNED, 0L, HOUSEHOLDS, 90L));
        var district = draftOf(districtUnit, Map.of());

        consolidate(district, List.of(one, two), first, second);

        assertThat(figuresOf(district).texts()).containsEntry("COM-05.share", "10,0");
    }

    @Test
    void countsTheCommunesThatHeldACampaignAndNotTheirCampaigns() {
        var held = accepted(one, Map.of(CAMPAIGNS, 3L, COMMUNES, 1L));
        var none = accepted(two, Map.of(CAMPAIGNS, 0L, COMMUNES, 1L));
        var district = draftOf(districtUnit, Map.of(CAMPAIGNS, 4L, COMMUNES, 0L));
        consolidate(district, List.of(one, two), held, none);
        submitted(district);
        district.accept(REVIEWER);
        var province = draftOf(owing(Tier.PROVINCE, Mode.DIRECTIVE, "24/", null), Map.of());

        consolidate(province, List.of(districtUnit), district);

        assertThat(figuresOf(held).texts()).containsEntry("CAM-11.share", "100,0");
        assertThat(figuresOf(district).texts()).containsEntry("CAM-11.share", "50,0");
        assertThat(figuresOf(province).texts())
                .containsEntry("CAM-10.campaigns", "7")
                .containsEntry("CAM-11.share", "50,0")
                .containsEntry("TIP-06.share", "Chưa được cung cấp");
    }

    @Test
    void goesOnWithoutTheMissingOnesAndListsThem() {
        var first = accepted(one, Map.of(SIGNED, 110L));
        var waiting = submitted(draftOf(two, Map.of(SIGNED, 40L)));
        var district = draftOf(districtUnit, Map.of());

        consolidate(district, List.of(one, two, three), first, waiting);

        assertThat(numberOf(district, SIGNED)).isEqualTo(110);
        var sums = district.consolidation().orElseThrow();
        assertThat(sums.owing()).isEqualTo(3);
        assertThat(sums.missing()).extracting(Consolidation.MissingUnit::code).containsExactly("07204", "07207");
    }

    @Test
    void tellsTheProvinceWhomItsDistrictsLack() {
        var district = draftOf(districtUnit, Map.of());
        consolidate(district, List.of(one, two, three), accepted(one, Map.of()));
        submitted(district);
        district.accept(REVIEWER);
        var province = draftOf(owing(Tier.PROVINCE, Mode.DIRECTIVE, "24/", null), Map.of());

        consolidate(province, List.of(districtUnit), district);

        var sums = province.consolidation().orElseThrow();
        assertThat(sums.missing()).isEmpty();
        assertThat(sums.missingBelow()).singleElement().satisfies(below -> {
            assertThat(below.unit()).isEqualTo(district.obligation().name());
            assertThat(below.missing())
                    .extracting(Consolidation.MissingUnit::code)
                    .containsExactly("07204", "07207");
        });
        assertThat(sums.words(Locale.of("vi"))).isEqualTo("Tổng của 1/1 đơn vị, thiếu 2 đơn vị cấp dưới");
    }

    @Test
    void saysOfHowManyUnitsASumIsAndKeepsUnknownApartFromZero() {
        var first = accepted(one, Map.of());
        var second = typed(draftOf(two, Map.of()), SESSIONS, 7, "");
        second.submit(OFFICER, null, TODAY, List.of(), List.of());
        second.accept(REVIEWER);
        var district = draftOf(districtUnit, Map.of());

        consolidate(district, List.of(one, two), first, second);

        var entry = district.entries().find(SESSIONS).orElseThrow();
        assertThat(entry.below()).isNotNull().satisfies(below -> {
            assertThat(below.sum()).isEqualTo(7);
            assertThat(below.supplied()).isEqualTo(1);
            assertThat(below.of()).isEqualTo(2);
        });
        assertThat(district.entries().of(SIGNED)).isEmpty();
    }

    @Test
    void keepsOverridesVisibleOnEveryLevelAbove() {
        var first = typed(draftOf(one, Map.of(SIGNED, 110L)), SIGNED, 112, "Hai hộ ký sau khi chốt");
        first.submit(OFFICER, null, TODAY, List.of(), List.of());
        first.accept(REVIEWER);
        var district = draftOf(districtUnit, Map.of());
        consolidate(district, List.of(one), first);
        submitted(district);
        district.accept(REVIEWER);
        var province = draftOf(owing(Tier.PROVINCE, Mode.DIRECTIVE, "24/", null), Map.of());

        consolidate(province, List.of(districtUnit), district);

        assertThat(numberOf(province, SIGNED)).isEqualTo(112);
        assertThat(province.consolidation().orElseThrow().overrides())
                .singleElement()
                .satisfies(override -> {
                    assertThat(override.value()).isEqualTo(112);
                    assertThat(override.automatic()).isEqualTo(110);
                    assertThat(override.reason()).isEqualTo("Hai hộ ký sau khi chốt");
                });
    }

    @Test
    void neverAddsOrMissesWhoWasOnlyAsked() {
        var asked = partner("Sở Giáo dục và Đào tạo");
        var contribution = typed(draftOf(asked, Map.of()), SESSIONS, 9, "");
        contribution.submit(OFFICER, null, TODAY, List.of(), List.of());
        var silent = partner("Hội Nông dân");
        var province = draftOf(owing(Tier.PROVINCE, Mode.DIRECTIVE, "24/", null), Map.of());

        consolidate(province, List.of(asked, silent), contribution);

        assertThat(province.entries().of(SESSIONS)).isEmpty();
        assertThat(province.consolidation().orElseThrow().missing()).isEmpty();
    }

    @Test
    void tellsWhoIsInAndWhoIsNot() {
        var first = accepted(one, Map.of());
        var district = draftOf(districtUnit, Map.of());

        consolidate(district, List.of(one, two), first);

        assertThat(district.untold()).containsExactly(SubmissionConsolidated.TYPE);
        first.include();
        assertThat(first.state()).isEqualTo(SubmissionState.CONSOLIDATED);
    }

    private static void consolidate(Submission above, List<OwingUnit> owing, Submission... below) {
        var summing = new Summing(FORM, owing, byId(below));
        above.consolidate(
                summing.consolidation(OwnReporters.NONE, Boundaries.UNCHANGED),
                above.entries().above(summing.sums()),
                OFFICER,
                TODAY);
    }
}
