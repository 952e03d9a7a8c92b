package vn.canbang.reporting.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.birth.BirthSource;
import vn.canbang.reporting.birth.BirthStatus;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.ratio.BirthCounts;

/** Births as the province's report took them over, for the period and for the years before it. */
public record RecordedBirths(
        int yearsBack,
        BirthSource source,
        LocalDate from,
        LocalDate to,
        BirthStatus status,
        long boys,
        long girls,
        @Nullable Long thirdOrMore) {

    public static RecordedBirths of(int yearsBack, BirthSum sum) {
        return new RecordedBirths(
                yearsBack,
                sum.source(),
                sum.from(),
                sum.to(),
                sum.status(),
                sum.counts().boys(),
                sum.counts().girls(),
                sum.thirdOrMore());
    }

    public BirthCounts counts() {
        return new BirthCounts(boys, girls);
    }
}
