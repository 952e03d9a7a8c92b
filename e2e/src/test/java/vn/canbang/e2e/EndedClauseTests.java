package vn.canbang.e2e;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On 03/06/2025 the clause on the number of children ended by law, in every province and by itself. */
class EndedClauseTests {

    private static final LocalDate CLAUSE_ENDS = LocalDate.of(2025, 6, 3);

    @Test
    void inBacGiangAStaffTallyWithTwoClausesLosesTheChildNumberOneAndKeepsTheOther() {
        var province = OwnProvince.of("Bắc Giang điều khoản (trình diễn)", "24", "2025-05-20");
        var branch = province.body("Chi cục Dân số", "population_branch", "24/");
        var officer = Person.named(province.account("chicuc", branch, "population_officer"));
        var totals = StaffTotals.recorded(
                officer, province.body("UBND phường Thọ Xương", "peoples_committee", "24/213/07201/"));

        province.makeIt(CLAUSE_ENDS, officer);

        totals.haveLostTheChildNumberClauseAndKeepTheOther();
    }
}
