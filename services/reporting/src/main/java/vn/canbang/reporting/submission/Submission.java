package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.starter.problem.ConflictException;

/**
 * The report of one unit or organisation for one period, from its opening to the paper that was sent: what may be done to
 * it, and when (workflow 6).
 */
@Document("submissions")
public class Submission extends IssuedSubmission {

    @PersistenceCreator
    Submission(UUID id, Obligation obligation) {
        super(id, obligation);
    }

    /** The report that a unit owes and has not begun. */
    public static Submission owedBy(OwingUnit owing) {
        return new Submission(owing.submission(), Obligation.of(owing));
    }

    /** Begins the report with the figures that services and files supply. */
    public void draft(FigureEntries prefilled, List<RecordedBirths> born) {
        state.require("draft", SubmissionState.OPEN, SubmissionState.NOT_SUBMITTED);
        content = content.with(prefilled, born);
        become("draft", SubmissionState.DRAFTED);
    }

    /** Goes on with a report that the one above was made without: it comes late, and into a revision. */
    public void resume() {
        state.require("resume", SubmissionState.NOT_SUBMITTED);
        become("resume", review.isOpen() ? SubmissionState.RETURNED : SubmissionState.DRAFTED);
    }

    /** Takes over numbers that were read anew. */
    public void refresh(FigureEntries read, List<RecordedBirths> born) {
        become(content.with(read, born));
        record("refresh", state.code(), state.code());
    }

    /** Sets figures by hand, or takes what was set back. */
    public void enter(FigureEntries typed) {
        become(content.with(typed));
    }

    /** Writes texts; those not named stay. */
    public void write(Collection<Narrative> texts) {
        become(content.written(texts));
    }

    /** Whoever changes a report after its consolidation answers for it too, and does not approve it (S17). */
    public void changedBy(Person by) {
        if (state == SubmissionState.CONSOLIDATED && !handingIn.isChangedBy(by)) {
            handingIn = handingIn.changedBy(by);
            record("edit", state.code(), state.code());
        }
    }

    /** Hands the report in: errors keep it back, warnings need a reason, remarks an answer. */
    public void submit(
            Person by,
            @Nullable SignedPaper paper,
            LocalDate today,
            List<Finding> findings,
            List<Explanation> reasons) {
        state.require("submit", SubmissionState.DRAFTED, SubmissionState.RETURNED);
        if (obligation.isOfProvince()) {
            throw new ConflictException("province_consolidates");
        }
        review.requireAnswered();
        var explained = handingIn.explanationsWith(reasons, findings, by);
        new Readiness(findings, explained).require();
        recordReasons(reasons);
        handingIn =
                handingIn.by(by, paper, today, findings, explained, entries().overridden());
        become("submit", obligation.isOrdered() ? SubmissionState.SUBMITTED : SubmissionState.CONTRIBUTED);
    }

    /** Says why warnings stand; the reasons stay with them on the way up. */
    void explain(Person by, List<Finding> findings, List<Explanation> given) {
        state.requireExplainable(obligation);
        recordReasons(given);
        handingIn = handingIn.explained(given, findings, by);
        changedBy(by);
    }

    /** A reason that gives way to another one stays in the history. */
    private void recordReasons(List<Explanation> given) {
        given.forEach(reason -> record(
                "explain " + reason.item(), handingIn.reasonBefore(reason).orElse(null), reason.reason()));
    }

    /** Sends the report back with remarks on its items; an accepted one too, while the report above is still written. */
    public void sendBack(List<Remark> asked, Collection<ItemText> standing, @Nullable LocalDate due) {
        state.requireReturnable(obligation);
        review = review.returned(asked, standing, due);
        become("return", SubmissionState.RETURNED);
    }

    /** Answers a remark: fixed when the item reads differently now, or kept with an explanation. */
    public void answer(UUID remark, Remark.Answer how, @Nullable String explanation, Map<String, String> standing) {
        state.require("answer", SubmissionState.RETURNED);
        review = review.answered(remark, how, explanation, standing);
        review.find(remark).ifPresent(asked -> record("answer " + asked.item(), null, how.code(), explanation, null));
    }

    /** Accepts the report; its figures are locked from now on. */
    public void accept(Person by) {
        state.require("accept", SubmissionState.SUBMITTED);
        handingIn.requireSomebodyElse(by, "submitter_does_not_accept");
        become("accept", SubmissionState.ACCEPTED);
    }

    /** Notes with thanks what a partner has sent. */
    public void thank() {
        state.require("thank", SubmissionState.CONTRIBUTED);
        become("thank", SubmissionState.THANKED);
    }

    /** Puts the sums of accepted reports under the unit's own part; whoever is missing is listed. */
    public void consolidate(Consolidation sums, FigureEntries total, Person by, LocalDate today) {
        requireEditable("consolidate");
        sum(sums, total);
        if (obligation.isOfProvince()) {
            var anew = state == SubmissionState.CONSOLIDATED;
            handingIn = anew ? handingIn.consolidatedAnewBy(by) : handingIn.consolidatedBy(by, today);
            review = review.settled();
            become("consolidate", SubmissionState.CONSOLIDATED);
        } else {
            record("consolidate", state.code(), state.code());
        }
    }

    /** Takes up reports that were accepted while the sums were made; who consolidated stays the same. */
    void takeUp(Consolidation sums, FigureEntries total) {
        if (!mayTakeUp()) {
            throw new ConflictException("submission_state", state.code(), "consolidate");
        }
        sum(sums, total);
        record("take_up", state.code(), state.code());
    }

    /** The report is now part of the one above; said again, it stays so. */
    void include() {
        if (state == SubmissionState.ACCEPTED) {
            become("include", SubmissionState.CONSOLIDATED);
        }
    }

    /** The report above was made without this one; what comes later goes into a revision. */
    void miss() {
        if (obligation.isOrdered() && state.canBeMissed()) {
            become("miss", SubmissionState.NOT_SUBMITTED);
        }
    }

    private void sum(Consolidation sums, FigureEntries total) {
        consolidation = sums;
        content = content.with(total);
        tellInternally(SubmissionConsolidated.of(obligation.period(), id(), sums));
    }
}
