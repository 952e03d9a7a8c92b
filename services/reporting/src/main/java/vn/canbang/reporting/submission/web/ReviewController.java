package vn.canbang.reporting.submission.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.submission.ApprovingReports;
import vn.canbang.reporting.submission.ConsolidatingReports;
import vn.canbang.reporting.submission.ReviewingReports;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ETags;

/** What the receiver, the consolidator, the leader and the clerk do with a report. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}")
class ReviewController {

    private final ReviewingReports reviewing;
    private final ConsolidatingReports consolidating;
    private final ApprovingReports approving;
    private final SubmissionViews views;
    private final ConsolidationViews sums;

    ReviewController(
            ReviewingReports reviewing,
            ConsolidatingReports consolidating,
            ApprovingReports approving,
            SubmissionViews views,
            ConsolidationViews sums) {
        this.reviewing = reviewing;
        this.consolidating = consolidating;
        this.approving = approving;
        this.views = views;
        this.sums = sums;
    }

    @PostMapping("/return")
    @Permit("submission:return")
    ResponseEntity<SubmissionView> sendBack(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Return request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(reviewing.sendBack(id, request.asked(), caller, attempt), caller, locale);
    }

    @PostMapping("/acceptance")
    @Permit("submission:accept")
    ResponseEntity<SubmissionView> accept(
            @PathVariable UUID id,
            @RequestBody SubmissionRequests.Nothing request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(reviewing.accept(id, caller, attempt), caller, locale);
    }

    @PostMapping("/thanks")
    @Permit("submission:accept")
    ResponseEntity<SubmissionView> thank(
            @PathVariable UUID id,
            @RequestBody SubmissionRequests.Nothing request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(reviewing.thank(id, caller, attempt), caller, locale);
    }

    @PostMapping("/consolidation")
    @Permit("submission:consolidate")
    ResponseEntity<SubmissionView> consolidate(
            @PathVariable UUID id,
            @RequestBody SubmissionRequests.Nothing request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(consolidating.consolidate(id, caller, attempt), caller, locale);
    }

    @GetMapping("/consolidation")
    @Permit("submission:read")
    ConsolidationView consolidation(@PathVariable UUID id, Caller caller, Locale locale) {
        return sums.of(id, caller, locale);
    }

    @PostMapping("/approval")
    @Permit("submission:approve")
    ResponseEntity<SubmissionView> approve(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Approve request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(
                approving.approve(id, request.signingMode(), request.signerTitle(), caller, attempt), caller, locale);
    }

    @PostMapping("/number")
    @Permit("submission:number")
    ResponseEntity<SubmissionView> number(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Register request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(
                approving.number(id, request.number(), request.symbol(), request.date(), caller, attempt),
                caller,
                locale);
    }

    @PostMapping("/dispatch")
    @Permit("submission:number")
    ResponseEntity<SubmissionView> send(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Dispatch request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(approving.send(id, request.sentTo(), caller, attempt), caller, locale);
    }

    @PostMapping("/revision")
    @Permit("submission:revise")
    ResponseEntity<SubmissionView> revise(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Revise request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(approving.revise(id, request.reason(), caller, attempt), caller, locale);
    }

    @PostMapping("/revision/withdrawal")
    @Permit("submission:revise")
    ResponseEntity<SubmissionView> withdrawRevision(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Revise request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(approving.withdrawRevision(id, request.reason(), caller, attempt), caller, locale);
    }

    private ResponseEntity<SubmissionView> answer(Submission submission, Caller caller, Locale locale) {
        return ResponseEntity.ok().eTag(ETags.of(submission)).body(views.of(submission, caller, locale));
    }
}
