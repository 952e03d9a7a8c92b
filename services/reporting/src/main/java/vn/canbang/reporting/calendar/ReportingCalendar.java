package vn.canbang.reporting.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;

/**
 * What a plan says about reporting: its periods, who owes a report, its targets, and how its paper looks. It comes from a
 * file, shipped or kept by the operator, until the plan itself is kept by a service.
 *
 * @param plan names the plan, for example {@code bac-giang-2024}
 * @param tenant province whose plan it is
 * @param title the plan as it is cited
 */
public record ReportingCalendar(
        String plan,
        String tenant,
        String title,
        List<CalendarPeriod> periods,
        List<Owing> owing,
        List<PlanTarget> targets,
        Paper paper) {

    public ReportingCalendar {
        periods = List.copyOf(periods);
        owing = List.copyOf(owing);
        targets = List.copyOf(targets);
    }

    /** Whether a report is owed for a day or a later one. */
    public boolean reaches(LocalDate day) {
        return periods.stream().anyMatch(period -> !period.to().isBefore(day));
    }

    /**
     * A period as the plan names it.
     *
     * @param due the day before which the report is to be there: “trước ngày 25/11” excludes that day
     */
    public record CalendarPeriod(
            String code, PeriodKind kind, String title, LocalDate from, LocalDate to, LocalDate due) {}

    /**
     * Who owes: a unit of a level, for which one of the kinds of organisation writes, or each organisation of a kind.
     *
     * @param until first day on which the line no longer holds
     */
    public record Owing(
            Tier tier,
            Mode mode,
            Set<UnitLevel> levels,
            List<String> kinds,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsOn(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
        }
    }

    /**
     * A target of the plan on the sex ratio at birth.
     *
     * @param kind {@code down}, {@code ratio_at_most} or {@code change_at_most}
     */
    public record PlanTarget(String kind, @Nullable BigDecimal value, String text) {

        /** On the ratio itself, not on how it moves. */
        public boolean isOnRatio() {
            return "ratio_at_most".equals(kind);
        }

        public BigDecimal requireValue() {
            return Objects.requireNonNull(value, "value of target " + kind);
        }
    }

    /**
     * What stands on the paper of the province's report beside the figures.
     *
     * @param issuers bodies that may issue it, the usual one first
     */
    public record Paper(String subject, List<String> bases, List<IssuedBy> issuers) {

        public Paper {
            bases = List.copyOf(bases);
            issuers = List.copyOf(issuers);
        }
    }

    /**
     * The paper when a kind of body issues it: who signs, to whom it goes, and who gets a copy.
     *
     * @param kind of the organisation whose leader approves
     */
    public record IssuedBy(String kind, Signer signer, List<String> addressees, List<String> recipients) {

        public IssuedBy {
            addressees = List.copyOf(addressees);
            recipients = List.copyOf(recipients);
        }
    }

    /** Whether the head of a body signs, or a deputy for the head. */
    public enum Signer {
        HEAD,
        DEPUTY
    }
}
