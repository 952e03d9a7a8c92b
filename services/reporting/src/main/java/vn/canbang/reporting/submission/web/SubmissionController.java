package vn.canbang.reporting.submission.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;
import vn.canbang.reporting.submission.WarningReasons;
import vn.canbang.reporting.submission.WritingReports;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ETags;

/** A unit's own report: read, written, handed in. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}")
class SubmissionController {

    private static final String DRAFT = "submission:draft";

    private final SubmissionDesk desk;
    private final WritingReports writing;
    private final WarningReasons reasons;
    private final SubmissionViews views;

    SubmissionController(SubmissionDesk desk, WritingReports writing, WarningReasons reasons, SubmissionViews views) {
        this.reasons = reasons;
        this.desk = desk;
        this.writing = writing;
        this.views = views;
    }

    @GetMapping
    @Permit("submission:read")
    ResponseEntity<SubmissionView> read(@PathVariable UUID id, Caller caller, Locale locale) {
        return answer(desk.require(id, caller), caller, locale);
    }

    @PostMapping("/draft")
    @Permit(DRAFT)
    ResponseEntity<SubmissionView> draft(
            @PathVariable UUID id,
            @RequestBody SubmissionRequests.Nothing request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(writing.draft(id, caller, attempt), caller, locale);
    }

    @PutMapping("/entries")
    @Permit(DRAFT)
    ResponseEntity<SubmissionView> enter(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Entries request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(writing.enter(id, request.typed(), request.texts(), caller, attempt), caller, locale);
    }

    @PostMapping("/refresh")
    @Permit(DRAFT)
    ResponseEntity<SubmissionView> refresh(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Refresh request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        var keys = Objects.requireNonNullElse(request.keys(), List.<String>of());
        return answer(writing.refresh(id, keys, caller, attempt), caller, locale);
    }

    @PostMapping("/answers")
    @Permit(DRAFT)
    ResponseEntity<SubmissionView> answers(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Answers request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(writing.answer(id, request.given(), caller, attempt), caller, locale);
    }

    @PostMapping("/explanations")
    @Permit(DRAFT)
    ResponseEntity<SubmissionView> explain(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Explain request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(reasons.explain(id, request.reasons(), caller, attempt), caller, locale);
    }

    @PostMapping("/submission")
    @Permit("submission:submit")
    ResponseEntity<SubmissionView> submit(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequests.Submit request,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(writing.submit(id, request.paper(), request.reasons(), caller, attempt), caller, locale);
    }

    private ResponseEntity<SubmissionView> answer(Submission submission, Caller caller, Locale locale) {
        return ResponseEntity.ok().eTag(ETags.of(submission)).body(views.of(submission, caller, locale));
    }
}
