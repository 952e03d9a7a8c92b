package vn.canbang.commitments.template.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.template.FormTemplate;
import vn.canbang.commitments.template.ReadingForms;
import vn.canbang.commitments.template.TemplateManagement;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.ETags;

/** “Mẫu cam kết”: the forms of the province, version by version, and which one is used on a day. */
@RestController
@RequestMapping(TemplateController.PATH)
class TemplateController {

    static final String PATH = "/api/commitments/v1/templates";

    private final TemplateManagement management;
    private final ReadingForms forms;
    private final TemplateViews views;
    private final Today today;

    TemplateController(TemplateManagement management, ReadingForms forms, TemplateViews views, Today today) {
        this.management = management;
        this.forms = forms;
        this.views = views;
        this.today = today;
    }

    @GetMapping
    @Permit("template:read")
    TemplateListView list(Caller caller, @RequestParam(required = false) @Nullable SubjectKind subjectKind) {
        return new TemplateListView(views.all(subjectKind, caller));
    }

    @PostMapping
    @Permit("template:draft")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TemplateView> enter(@Valid @RequestBody TemplateRequest request, Caller caller, Attempt attempt) {
        var template = management.enter(request.entry(), caller, attempt);
        return ResponseEntity.created(URI.create(PATH + "/" + template.id()))
                .eTag(ETags.of(template))
                .body(views.whole(template, caller));
    }

    @GetMapping("/applicable")
    @Permit("template:read")
    ApplicableView applicable(
            Caller caller,
            @RequestParam SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable LocalDate on) {
        var date = on == null ? today.date() : on;
        var versions = forms.of(subjectKind);
        return new ApplicableView(
                date,
                versions.hadBegunBy(date),
                versions.on(date)
                        .map(template -> views.row(template, versions, caller))
                        .orElse(null));
    }

    @GetMapping("/{id}")
    @Permit("template:read")
    ResponseEntity<TemplateView> one(@PathVariable UUID id, Caller caller) {
        return answer(management.require(id), caller);
    }

    @PostMapping("/{id}/review")
    @Permit("template:review")
    ResponseEntity<TemplateView> review(@PathVariable UUID id, Caller caller, Attempt attempt) {
        return answer(management.review(id, caller, attempt), caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Permit("template:withdraw")
    ResponseEntity<TemplateView> withdraw(
            @PathVariable UUID id, @Valid @RequestBody WithdrawalRequest request, Caller caller, Attempt attempt) {
        var withdrawn = management.withdraw(
                id, request.withdrawnFrom(), request.reason().strip(), attempt);
        return answer(withdrawn, caller);
    }

    private ResponseEntity<TemplateView> answer(FormTemplate template, Caller caller) {
        return ResponseEntity.ok().eTag(ETags.of(template)).body(views.whole(template, caller));
    }

    /** All versions of the province, the newest of each kind first. */
    record TemplateListView(List<TemplateView> items) {}

    /**
     * The form of a kind on a day.
     *
     * @param configured false when the province had none yet; then signatures are recorded without
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicableView(
            LocalDate on, boolean configured, @Nullable TemplateView template) {}
}
