package vn.canbang.reporting.submission;

import static vn.canbang.reporting.submission.SubmissionState.APPROVED;
import static vn.canbang.reporting.submission.SubmissionState.CONSOLIDATED;
import static vn.canbang.reporting.submission.SubmissionState.CONTRIBUTED;
import static vn.canbang.reporting.submission.SubmissionState.NOT_SUBMITTED;
import static vn.canbang.reporting.submission.SubmissionState.OPEN;
import static vn.canbang.reporting.submission.SubmissionState.RETURNED;
import static vn.canbang.reporting.submission.SubmissionState.SUBMITTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.web.Act;

/** What a caller may do with a report now; the portal offers these and nothing else. */
@Component
public class SubmissionActs {

    private final AccessMatrix matrix;
    private final ProblemTexts texts = new ProblemTexts();
    private final Sides sides;

    SubmissionActs(AccessMatrix matrix, Sides sides) {
        this.matrix = matrix;
        this.sides = sides;
    }

    /**
     * What decides, as far as lists know it too.
     *
     * @param changedSince who changed it after its consolidation
     * @param open whether the period is, for what is done by writing
     * @param writtenAbove whether the report above is still being written, as far as it was looked up
     */
    public record Standing(
            Submission submission,
            SubmissionState state,
            @Nullable Person submittedBy,
            Set<String> changedSince,
            boolean numbered,
            boolean underRevision,
            boolean open,
            boolean writtenAbove) {

        public Standing {
            changedSince = Set.copyOf(changedSince);
        }

        /** Handed it in or changed it since, and so neither accepts nor approves it (S17). */
        boolean isAnsweredForBy(Person person) {
            return (submittedBy != null && submittedBy.isSameAs(person)) || changedSince.contains(person.subject());
        }

        /** @param writtenAbove lists do not look it up, and offer no return of what was accepted */
        public static Standing of(Submission submission, boolean open, boolean writtenAbove) {
            return new Standing(
                    submission,
                    submission.state(),
                    submission.handingIn().submittedBy(),
                    submission.handingIn().changedSince(),
                    submission.approval().map(Approval::number).isPresent(),
                    submission.isUnderRevision(),
                    open,
                    writtenAbove);
        }

        /** Of an owed report and what a list knows of it. */
        public static Standing of(Submission owed, @Nullable SubmissionSummary known, boolean open) {
            if (known == null) {
                return of(owed, open, false);
            }
            var approval = known.approval();
            return new Standing(
                    owed,
                    known.state(),
                    known.submittedBy(),
                    Objects.requireNonNullElse(known.changedSince(), Set.of()),
                    approval != null && approval.number() != null,
                    known.isUnderRevision(),
                    open,
                    false);
        }
    }

    public List<Act> of(Standing standing, Caller caller, Locale locale) {
        var acts = new ArrayList<Act>();
        if (sides.writes(caller, standing.submission())) {
            writing(standing, caller, locale, acts);
        }
        if (sides.receives(caller, standing.submission())) {
            receiving(standing, caller, locale, acts);
        }
        if (standing.state() != OPEN && matrix.allows(caller, "submission:read")) {
            acts.add(Act.allowed("download"));
        }
        return acts;
    }

    /** Offered where there is a warning to explain. */
    public Optional<Act> explaining(Submission submission, Caller caller) {
        return sides.explains(caller, submission)
                        && matrix.allows(caller, "submission:draft")
                        && submission.state().isExplainable(submission.obligation())
                ? Optional.of(Act.allowed("explain"))
                : Optional.empty();
    }

    private void writing(Standing standing, Caller caller, Locale locale, List<Act> acts) {
        var state = standing.state();
        var province = standing.submission().obligation().tier() == Tier.PROVINCE;
        var beingWritten = state.isInHand();
        var open = standing.open() || beingWritten;
        var editable = open && (beingWritten || (province && state == CONSOLIDATED));
        if (matrix.allows(caller, "submission:draft")) {
            offer(acts, "draft", open && (state == OPEN || (state == NOT_SUBMITTED && !province)));
            offer(acts, "edit", editable);
            offer(acts, "refresh", editable);
            offer(acts, "fill", editable && standing.submission().obligation().isOfUnit());
            offer(acts, "answer", open && state == RETURNED);
        }
        if (matrix.allows(caller, "submission:submit")) {
            var name = standing.submission().obligation().mode() == Mode.REQUEST ? "contribute" : "submit";
            offer(acts, name, open && !province && beingWritten);
        }
        if (matrix.allows(caller, "submission:consolidate")
                && standing.submission().obligation().isConsolidating()) {
            offer(acts, "consolidate", editable || (open && state == OPEN));
        }
        if (province) {
            finishing(standing, caller, locale, acts);
        }
    }

    private void finishing(Standing standing, Caller caller, Locale locale, List<Act> acts) {
        if (matrix.allows(caller, "submission:approve") && standing.state() == CONSOLIDATED) {
            acts.add(unlessSubmitter(standing, caller, locale, "approve", "submitter_does_not_approve"));
            acts.add(Act.allowed("return"));
        }
        if (matrix.allows(caller, "submission:number") && standing.state() == APPROVED) {
            acts.add(Act.allowed(standing.numbered() ? "send" : "number"));
        }
        if (matrix.allows(caller, "submission:revise")) {
            offer(acts, "revise", standing.state().isSent());
            offer(acts, "withdraw_revision", standing.underRevision());
        }
    }

    private void receiving(Standing standing, Caller caller, Locale locale, List<Act> acts) {
        if (!matrix.allows(caller, "submission:accept")) {
            return;
        }
        if (standing.state() == SUBMITTED) {
            acts.add(unlessSubmitter(standing, caller, locale, "accept", "submitter_does_not_accept"));
            acts.add(Act.allowed("return"));
        }
        offer(acts, "return", standing.state().isAccepted() && standing.writtenAbove());
        offer(acts, "thank", standing.state() == CONTRIBUTED);
        offer(
                acts,
                "remind",
                standing.state().isBeingWritten()
                        && standing.submission().obligation().mode() == Mode.DIRECTIVE);
    }

    private Act unlessSubmitter(Standing standing, Caller caller, Locale locale, String act, String code) {
        return standing.isAnsweredForBy(Person.of(caller))
                ? Act.refused(act, texts.detail(code, locale))
                : Act.allowed(act);
    }

    private static void offer(List<Act> acts, String name, boolean now) {
        if (now) {
            acts.add(Act.allowed(name));
        }
    }
}
