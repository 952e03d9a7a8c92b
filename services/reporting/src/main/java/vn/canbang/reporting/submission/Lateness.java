package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.DueDate;
import vn.canbang.reporting.calendar.DueView;
import vn.canbang.reporting.calendar.DueWords;
import vn.canbang.reporting.calendar.Mode;

/**
 * Whether and by how much a report is late. Late is no state (workflow 6, row 11): it follows from the days, stays visible
 * after the report came in, and is never said of who was only asked. A returned report is owed again until the day of its
 * answer, or its due date when that is later; one that was left out of the report above without ever coming in stays owed.
 * The province's own report is in when it was sent, not before.
 *
 * @param in whether it has come in and was not sent back
 * @param firstIn day on which it was first handed in
 * @param lastIn day on which it was last handed in
 * @param answerDue last day to answer the last return
 */
public record Lateness(
        DueDate due,
        SubmissionState state,
        boolean in,
        @Nullable LocalDate firstIn,
        @Nullable LocalDate lastIn,
        @Nullable LocalDate answerDue) {

    static Lateness of(
            DueDate due,
            SubmissionState state,
            @Nullable LocalDate firstIn,
            @Nullable LocalDate lastIn,
            @Nullable LocalDate answerDue) {
        var missed = state == SubmissionState.NOT_SUBMITTED && firstIn != null;
        return new Lateness(due, state, state.isHandedIn() || missed, firstIn, lastIn, answerDue);
    }

    /**
     * A return by its leader moves no day: it is to be sent by its due date all the same; and a revision moves none, since
     * the report has come.
     *
     * @param sentOn day on which its first edition was sent, when it was
     */
    static Lateness ofProvince(DueDate due, SubmissionState state, @Nullable LocalDate sentOn) {
        return new Lateness(due, state, sentOn != null, sentOn, sentOn, null);
    }

    public boolean isLateOn(LocalDate today) {
        return daysOn(today) > 0;
    }

    /** Came in at least once, whatever became of it since. */
    public boolean hasCome() {
        return firstIn != null;
    }

    /** Came in, at first, after its day. */
    public boolean cameLate() {
        return due.mode() == Mode.DIRECTIVE && daysAfter(due.lastDay(), firstIn) > 0;
    }

    /** Came in, at first, by its day. */
    public boolean cameInTime() {
        return firstIn != null && daysAfter(due.lastDay(), firstIn) == 0;
    }

    /** Still owed on a day after its day. */
    public boolean isOverdueOn(LocalDate today) {
        return due.mode() == Mode.DIRECTIVE && !in && overdueDays(today) > 0;
    }

    /** Days after the last day in time; 0 for whoever is in time. */
    public long daysOn(LocalDate today) {
        if (due.mode() == Mode.REQUEST) {
            return 0;
        }
        var since = in ? answerDays() : overdueDays(today);
        return Math.max(since, daysAfter(due.lastDay(), firstIn));
    }

    /** The due date as views carry it, worded by what has become of the report. */
    public DueView view(LocalDate today, Locale locale) {
        var plain = DueView.of(due, isLateOn(today), today, locale);
        if (due.mode() == Mode.REQUEST) {
            return plain;
        }
        if (in) {
            return plain.handedIn(daysOn(today), DueWords.ofHandedIn(due, daysOn(today), locale));
        }
        return state == SubmissionState.RETURNED && answerDue != null
                ? plain.returned(overdueDays(today), DueWords.ofReturned(dayToAnswer(answerDue), today, locale))
                : plain;
    }

    /** “Quá hạn 3 ngày” or “Nộp muộn 2 ngày”; nothing for whoever is in time. */
    public @Nullable String words(LocalDate today, Locale locale) {
        var days = daysOn(today);
        if (days == 0) {
            return null;
        }
        var came = in || overdueDays(today) == 0;
        return "en".equals(locale.getLanguage())
                ? (came ? "Handed in " + days + " days late" : days + " days late")
                : (came ? "Nộp muộn " : "Quá hạn ") + days + " ngày";
    }

    private long overdueDays(LocalDate today) {
        if (in) {
            return 0;
        }
        var answer = state == SubmissionState.RETURNED ? answerDue : null;
        return daysAfter(answer == null ? due.lastDay() : dayToAnswer(answer), today);
    }

    private long answerDays() {
        return answerDue == null ? 0 : daysAfter(dayToAnswer(answerDue), lastIn);
    }

    private LocalDate dayToAnswer(LocalDate answer) {
        var last = due.lastDay();
        return last == null || answer.isAfter(last) ? answer : last;
    }

    private static long daysAfter(@Nullable LocalDate last, @Nullable LocalDate day) {
        return last == null || day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, day));
    }
}
