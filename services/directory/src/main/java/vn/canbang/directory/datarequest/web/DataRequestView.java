package vn.canbang.directory.datarequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.datarequest.DataRequest;
import vn.canbang.directory.datarequest.DataRequestKind;
import vn.canbang.directory.datarequest.DataRequestState;
import vn.canbang.directory.datarequest.DataSubject;
import vn.canbang.directory.datarequest.DataSubjects;
import vn.canbang.directory.datarequest.SubjectKind;
import vn.canbang.directory.datarequest.Term;
import vn.canbang.starter.web.Act;

/**
 * A request as it is shown, with its two clocks.
 *
 * @param subject whose data it is; without name once that is erased
 * @param answer until when it has to be answered
 * @param execution until when it has to be carried out
 * @param legalGround the law by which it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataRequestView(
        UUID id,
        DataRequestKind kind,
        DataSubjectView subject,
        LocalDate receivedOn,
        boolean byProcessor,
        DataRequestState state,
        ClockView answer,
        ClockView execution,
        @Nullable String extensionReason,
        @Nullable String legalGround,
        List<Act> actions) {

    static DataRequestView of(DataRequest request, DataSubjectView subject, LocalDate today, List<Act> actions) {
        var clocks = request.clocks();
        return new DataRequestView(
                request.id(),
                request.kind(),
                subject,
                request.receivedOn(),
                request.byProcessor(),
                request.state(),
                ClockView.of(clocks.answer(), clocks.answeredOn(), clocks.isAnswerLate(today)),
                ClockView.of(clocks.execution(), clocks.closedOn(), clocks.isExecutionLate(today)),
                request.extensionReason(),
                request.legalGround(),
                actions);
    }

    /**
     * One of the two clocks.
     *
     * @param dueOn last day in time; absent while the rule or the calendar is not configured
     * @param doneOn when it was done
     * @param source where the time limit stands
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockView(
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean late,
            @Nullable String source) {

        static ClockView of(Term term, @Nullable LocalDate doneOn, boolean late) {
            var rule = term.rule();
            return new ClockView(term.dueOn(), doneOn, late, rule == null ? null : rule.source());
        }
    }

    /** Whose data it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DataSubjectView(
            SubjectKind kind,
            UUID id,
            @Nullable String name,
            @Nullable String detail) {

        static DataSubjectView of(DataSubjects.Known known) {
            return new DataSubjectView(known.kind(), known.id(), known.name(), known.detail());
        }

        static DataSubjectView unknown(DataSubject subject) {
            return new DataSubjectView(subject.kind(), subject.id(), null, null);
        }
    }
}
