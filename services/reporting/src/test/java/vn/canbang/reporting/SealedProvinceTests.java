package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.SealedWalk;
import vn.canbang.test.TestToken;

/** Reports of a province that went into another one are read, and none is written or handed in any more (ADR 20). */
class SealedProvinceTests extends RunningService {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 11, 19);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @AfterEach
    void unseal() {
        province.unseal("bac-giang");
    }

    private static TestToken everyRoleOfTheProvince() {
        return TestToken.in("bac-giang")
                .unit(PROVINCE)
                .line()
                .organisation(Province.id("line of " + PROVINCE))
                .roles(
                        "leader",
                        "branch_head",
                        "population_officer",
                        "report_consolidator",
                        "data_entry",
                        "unit_head",
                        "clerk",
                        "partner")
                .subject("everybody");
    }

    @Test
    @Tag("S17")
    void everyWriteIsRefusedWhoeverSendsIt() {
        province.seal("bac-giang", LAST_DAY);

        assertThat(SealedWalk.notRefused(mapping, List.of(as(everyRoleOfTheProvince()))))
                .isEmpty();
    }

    @Test
    void reportsAndFiguresAreReadAsBeforeWithNothingToDo() {
        var period = as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        var report = OwingUnit.submissionOf(UUID.fromString(period), TAN_MY, null);
        as(officer(TAN_MY)).get(API + "/submissions/" + report).expect(200);
        assertThat(actionsOf(officer(TAN_MY), report)).isNotEmpty();

        province.seal("bac-giang", LAST_DAY);

        assertThat(actionsOf(officer(TAN_MY), report)).isEmpty();
        for (var read :
                List.of("/periods", "/coverage", "/indicators", "/work", "/births", "/births/ratio?year=2024")) {
            as(consolidator(PROVINCE)).get(API + read).expect(200);
        }
    }
}
