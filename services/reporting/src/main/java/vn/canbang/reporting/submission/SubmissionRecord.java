package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/**
 * What a report holds, its parts side by side in one document, and what they say. What may be done to it, and when, stands in
 * {@link Submission}.
 */
public abstract class SubmissionRecord extends Aggregate implements Located {

    @Id
    private final UUID id;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected final Obligation obligation;

    protected SubmissionState state = SubmissionState.OPEN;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected ReportContent content = ReportContent.NONE;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Review review = Review.NONE;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected HandingIn handingIn = HandingIn.NONE;

    protected @Nullable Consolidation consolidation;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Release release = Release.NONE;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private GivenUpScans scans = GivenUpScans.NONE;

    SubmissionRecord(UUID id, Obligation obligation) {
        this.id = id;
        this.obligation = obligation;
    }

    /** Goes on to the next state. */
    protected void become(String act, SubmissionState next) {
        record(act, state.code(), next.code());
        state = next;
    }

    /** Says something else from now on; each item that was changed stands in the history. */
    protected void become(ReportContent next) {
        requireEditable("edit");
        content.changesTo(next)
                .forEach(change ->
                        record(change.act() + " " + change.item(), change.from(), change.to(), change.reason(), null));
        content = next;
    }

    /** Gives a scan up before it is taken away. */
    void giveUpScan(UUID scan) {
        scans = scans.with(scan);
    }

    boolean isGivenUp(UUID scan) {
        return scans.holds(scan);
    }

    protected void requireEditable(String act) {
        if (!isEditable()) {
            throw new ConflictException("submission_state", state.code(), act);
        }
    }

    /** The province's report may still be improved until it is approved; the others until they are handed in. */
    public boolean isEditable() {
        return state.isInHand() || (obligation.isOfProvince() && state == SubmissionState.CONSOLIDATED);
    }

    /** Its sums stand but bind nobody yet: not handed in, not approved, not sent back for another look. */
    boolean mayTakeUp() {
        return consolidation != null
                && (obligation.isOfProvince() ? state == SubmissionState.CONSOLIDATED : isEditable());
    }

    /** A report below may come back from its receiver: nothing that rests on it was handed on yet. */
    boolean mayGiveBack() {
        return state == SubmissionState.OPEN || isEditable();
    }

    public Lateness lateness() {
        return obligation.isOfProvince()
                ? Lateness.ofProvince(obligation.due(), state, release.firstSentOn(state))
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

    /** Number of the handing in that is under way or was the last, counted in returns before it. */
    public int round() {
        return review.rounds();
    }

    /** Number of the last handing in, for a report that was handed in at all. */
    public int lastRound() {
        return state.isHandedIn() ? round() : round() - 1;
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

    /** Why the present edition is made; absent for the first one. */
    public Optional<Revision> revision() {
        return Optional.ofNullable(release.revision());
    }

    /** The editions that were sent before the present one, oldest first. */
    public List<Edition> earlierEditions() {
        return release.earlier();
    }

    /** The revisions that were taken back before they were sent, oldest first. */
    public List<WithdrawnRevision> withdrawnRevisions() {
        return release.withdrawn();
    }

    /** Being made anew after it was sent. */
    boolean isUnderRevision() {
        return edition() > 1 && !state.isSent();
    }

    SentContent sentContent() {
        return new SentContent(content, review, handingIn, consolidation);
    }

    /** Ordinal of the present edition, 1 for the report as it was first made. */
    public int edition() {
        return release.edition();
    }
}
