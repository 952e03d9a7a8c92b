package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.KeyReusedException;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.time.Today;

/** What the receiver does with reports: return them with remarks, accept them, thank for them. */
@Component
public class ReviewingReports {

    private static final String ANSWER_DAYS = "report.answer_days";
    private static final Set<String> REVIEWERS = Set.of("report_consolidator", "population_officer");

    private final SubmissionDesk desk;
    private final Rules rules;
    private final WorkingDays workingDays;
    private final Today today;
    private final Sides sides;

    ReviewingReports(SubmissionDesk desk, Rules rules, WorkingDays workingDays, Today today, Sides sides) {
        this.desk = desk;
        this.rules = rules;
        this.workingDays = workingDays;
        this.today = today;
        this.sides = sides;
    }

    /** A remark as it is made. */
    public record Asked(String item, String text) {}

    /** Sends a report back to the unit below; the province's own is sent back by its leader. */
    public Submission sendBack(UUID id, List<Asked> asked, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> reviewable(id, caller),
                submission -> {
                    requireStillWrittenAbove(submission);
                    var standing = desk.figuresOf(submission).texts();
                    var remarks = new ArrayList<Remark>();
                    for (var index = 0; index < asked.size(); index++) {
                        var item = asked.get(index).item();
                        if (!isItem(item, submission, standing.keySet())) {
                            throw InvalidException.at("/remarks/" + index + "/item", "item_unknown");
                        }
                        remarks.add(new Remark(
                                NameBasedId.of("remark", id, submission.review().rounds() + 1, index),
                                item,
                                asked.get(index).text(),
                                Remark.WHOLE_REPORT.equals(item) ? null : standing.getOrDefault(item, ""),
                                submission.review().rounds() + 1,
                                null,
                                null));
                    }
                    var texts = standing.entrySet().stream()
                            .map(text -> new ItemText(text.getKey(), text.getValue()))
                            .toList();
                    submission.sendBack(remarks, texts, answerDue());
                },
                desk::save);
    }

    public Submission accept(UUID id, Caller caller, Attempt attempt) {
        return attempt.change(
                () -> received(id, caller), submission -> submission.accept(Person.of(caller)), desk::save);
    }

    public Submission thank(UUID id, Caller caller, Attempt attempt) {
        return attempt.change(() -> received(id, caller), Submission::thank, desk::save);
    }

    /** Why a report was not accepted together with the clean ones. */
    public record Left(UUID submission, String code) {}

    /** @param left the ones that need a look first */
    public record AcceptedTogether(List<UUID> accepted, List<Left> left) {}

    /** Accepts each report that waits without a warning; the others that wait are named with the reason. */
    public AcceptedTogether acceptClean(List<UUID> submissions, Caller caller, Attempt attempt) {
        var accepted = new ArrayList<UUID>();
        var left = new ArrayList<Left>();
        for (var id : submissions) {
            try {
                attempt.act(() -> received(id, caller), submission -> acceptClean(submission, caller), desk::save);
                accepted.add(id);
            } catch (KeyReusedException otherBody) {
                throw otherBody;
            } catch (DomainException refused) {
                if (!(refused instanceof ConflictException)) {
                    left.add(new Left(id, refused.code()));
                }
            }
        }
        return new AcceptedTogether(accepted, left);
    }

    private static void acceptClean(Submission submission, Caller caller) {
        if (submission.state() == SubmissionState.SUBMITTED
                && submission.handingIn().warnings() > 0) {
            throw new RejectedException("has_warnings");
        }
        submission.accept(Person.of(caller));
    }

    private Submission reviewable(UUID id, Caller caller) {
        var submission = desk.require(id, caller);
        if (submission.obligation().tier() == Tier.PROVINCE) {
            sides.requireWrites(caller, submission);
            Sides.require(caller.hasRole("leader"));
        } else {
            sides.requireReceives(caller, submission);
            Sides.require(caller.roles().stream().anyMatch(REVIEWERS::contains));
        }
        return submission;
    }

    /** What was accepted comes back only as long as nothing that rests on it was handed on. */
    private void requireStillWrittenAbove(Submission submission) {
        if (submission.state().isAccepted()
                && !submission.obligation().isOfProvince()
                && !desk.isWrittenAbove(submission)) {
            throw new ConflictException("report_above_handed_on");
        }
    }

    private Submission received(UUID id, Caller caller) {
        var submission = desk.require(id, caller);
        sides.requireReceives(caller, submission);
        return submission;
    }

    private boolean isItem(String item, Submission submission, Set<String> standing) {
        return Remark.WHOLE_REPORT.equals(item)
                || standing.contains(item)
                || desk.figuresOf(submission).form().asks(item);
    }

    private @Nullable LocalDate answerDue() {
        return rules.get(ANSWER_DAYS, today.date()) instanceof Rule.Acting rule
                ? workingDays.plusIfConfigured(today.date(), rule.number()).orElse(null)
                : null;
    }
}
