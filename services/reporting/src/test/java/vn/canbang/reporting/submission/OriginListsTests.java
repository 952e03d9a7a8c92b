package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.submission.OriginLists.OriginList;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.web.Act;

class OriginListsTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final OriginLists origins = new OriginLists(new AccessMatrix());
    private final List<OriginList> lists = origins.all();

    @Test
    void namesOnlyMeasuresOfTheCatalogueAndEachInOneList() {
        var named = lists.stream().flatMap(list -> list.measures().stream()).toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(IndicatorCatalogue.shipped().measures()).containsAll(named);
    }

    @Test
    void namesOnlyPermissionsThatThereAre() {
        assertThat(new AccessMatrix().permissions())
                .containsAll(lists.stream().map(OriginList::permission).toList());
    }

    @Test
    @Tag("journey-3")
    void saysToWhomTheListIsNotOpen() {
        var signed = entry(2);

        assertThat(origins.behind(signed, caller("data_entry"), VIETNAMESE)).contains(Act.allowed("tallies"));
        assertThat(origins.behind(signed, caller("partner"), VIETNAMESE)).hasValueSatisfying(list -> {
            assertThat(list.allowed()).isFalse();
            assertThat(list.reason()).startsWith("Phân công hiện tại không có quyền này");
        });
    }

    @Test
    void namesNoListWhereNoRecordStandsBehindTheFigure() {
        assertThat(origins.behind(entry(0), caller("data_entry"), VIETNAMESE)).isEmpty();
    }

    private static FigureEntry entry(long documents) {
        var read = new FigureEntry.Automatic(
                110, false, LocalDate.of(2024, 11, 24), Instant.parse("2024-11-20T01:12:00Z"), documents);
        return new FigureEntry("commitments.households_signed", read, null, null);
    }

    private static Caller caller(String role) {
        return new Caller(
                "somebody",
                "Người thử",
                new Tenant("bac-giang"),
                new UnitPath("24/213/07201/"),
                null,
                Reach.LINE,
                Set.of(role),
                null);
    }
}
