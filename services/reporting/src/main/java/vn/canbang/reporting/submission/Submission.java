package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/**
 * The report of one unit or organisation for one period, from its opening to the paper that was sent. Its parts lie side
 * by side in one document.
 */
@Document("submissions")
public class Submission extends Aggregate implements Located {

    @Id
    private final UUID id;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private final Obligation obligation;

    private SubmissionState state = SubmissionState.OPEN;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private ReportContent content = ReportContent.NONE;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private Review review = Review.NONE;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private HandingIn handingIn = HandingIn.NONE;

    private @Nullable Consolidation consolidation;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private Release release = Release.NONE;

    @PersistenceCreator
    Submission(UUID id, Obligation obligation) {
        this.id = id;
        this.obligation = obligation;
    }

    /** The report that a unit owes and has not begun. */
    public static Submission owedBy(OwingUnit owing) {
        return new Submission(owing.submission(), Obligation.of(owing));
    }

    /** Begins the report with the figures that services and files supply. */
    public void draft(FigureEntries prefilled, List<RecordedBirths> born) {
        state.require("draft", SubmissionState.OPEN);
        content = content.with(prefilled, born);
        become("draft", SubmissionState.DRAFTED);
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
        new Readiness(findings, reasons).require();
        handingIn = handingIn.by(by, paper, today, findings, reasons, entries().overridden());
        become("submit", obligation.isOrdered() ? SubmissionState.SUBMITTED : SubmissionState.CONTRIBUTED);
    }

    /** Sends the report back with remarks on its items. */
    public void sendBack(List<Remark> asked, Collection<ItemText> standing, @Nullable LocalDate due) {
        state.require("return", obligation.isOfProvince() ? SubmissionState.CONSOLIDATED : SubmissionState.SUBMITTED);
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

    /** Approves the report and freezes it; never by who handed it in (S17). */
    public void approve(Approval given, List<Finding> findings, String frozen) {
        state.require("approve", SubmissionState.CONSOLIDATED);
        if (!obligation.isOfProvince()) {
            throw new ConflictException("only_province_is_approved");
        }
        handingIn.requireSomebodyElse(given.by(), "submitter_does_not_approve");
        new Readiness(findings, List.of()).requireNoError();
        release = new Release(given, frozen);
        become("approve", SubmissionState.APPROVED);
        tellInternally(
                new ReportApproved(obligation.period(), id, obligation.unit().path()));
    }

    /** Registers number and symbol, after the approval and once. */
    public void number(String given, String symbol, LocalDate on, String frozen) {
        state.require("number", SubmissionState.APPROVED);
        release = release.numbered(given, symbol, on, frozen);
        record("number", state.code(), state.code());
    }

    /** Notes that the numbered paper was sent. */
    public void send(List<String> recipients, LocalDate today) {
        state.require("send", SubmissionState.APPROVED);
        release = release.sentTo(recipients, today);
        become("send", SubmissionState.SENT);
    }

    private void sum(Consolidation sums, FigureEntries total) {
        consolidation = sums;
        content = content.with(total);
        tellInternally(SubmissionConsolidated.of(obligation.period(), id, sums));
    }

    private void become(String act, SubmissionState next) {
        record(act, state.code(), next.code());
        state = next;
    }

    private void become(ReportContent next) {
        requireEditable("edit");
        content.changesTo(next)
                .forEach(change ->
                        record(change.act() + " " + change.item(), change.from(), change.to(), change.reason(), null));
        content = next;
    }

    private void requireEditable(String act) {
        if (!isEditable()) {
            throw new ConflictException("submission_state", state.code(), act);
        }
    }

    /** The province's report may still be improved until it is approved; the others until they are handed in. */
    public boolean isEditable() {
        return state == SubmissionState.DRAFTED
                || state == SubmissionState.RETURNED
                || (obligation.isOfProvince() && state == SubmissionState.CONSOLIDATED);
    }

    /** Its sums stand but bind nobody yet: not handed in, not approved, not sent back for another look. */
    boolean mayTakeUp() {
        return consolidation != null
                && (obligation.isOfProvince() ? state == SubmissionState.CONSOLIDATED : isEditable());
    }

    public Lateness lateness() {
        return obligation.isOfProvince()
                ? Lateness.ofProvince(obligation.due(), state, release.approval())
                : Lateness.of(
                        obligation.due(), state, handingIn.firstDay(), handingIn.submittedOn(), review.returnDue());
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public Obligation obligation() {
        return obligation;
    }

    @Override
    public @Nullable UUID owner() {
        return obligation.owner();
    }

    @Override
    public String responsible() {
        return obligation.responsible();
    }

    public SubmissionState state() {
        return state;
    }

    public ReportContent content() {
        return content;
    }

    public FigureEntries entries() {
        return content.figures();
    }

    public Review review() {
        return review;
    }

    public HandingIn handingIn() {
        return handingIn;
    }

    public Optional<Consolidation> consolidation() {
        return Optional.ofNullable(consolidation);
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(release.approval());
    }

    /** The frozen report; there is none before the approval. */
    public Optional<String> snapshot() {
        return Optional.ofNullable(release.snapshot());
    }
}
