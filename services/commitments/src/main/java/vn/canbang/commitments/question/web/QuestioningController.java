package vn.canbang.commitments.question.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vn.canbang.commitments.question.ErasedSigner;
import vn.canbang.commitments.question.Outcome;
import vn.canbang.commitments.question.Questioning;
import vn.canbang.commitments.question.QuestioningCommitment;
import vn.canbang.commitments.question.QuestioningPlace;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.audit.OfCases;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Questionings of commitments: opened by the head of a team, dismissed when the case does not confirm them. */
@RestController
@RequestMapping(QuestioningController.PATH)
@Permit("commitment:question")
@OfCases
class QuestioningController {

    static final String PATH = "/api/commitments/v1/questionings";

    private final QuestioningCommitment questioning;
    private final CaseAudit audit;

    QuestioningController(QuestioningCommitment questioning, CaseAudit audit) {
        this.questioning = questioning;
        this.audit = audit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<QuestioningView> open(@Valid @RequestBody QuestionRequest request, Caller caller, Attempt attempt) {
        var opened =
                questioning.open(request.commitment(), request.caseReference().strip(), caller, attempt);
        return ResponseEntity.created(URI.create(PATH + "/" + opened.id()))
                .eTag(ETags.of(opened))
                .body(QuestioningView.of(opened));
    }

    @GetMapping
    Page<QuestioningView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var size = Limit.of(limit);
        var rows = questioning.newest(caller, QuestioningPlace.decode(after), size + 1);
        var page = Page.of(rows, size, QuestioningView::listed, QuestioningPlace::cursor);
        audit.read(page.items().stream().map(QuestioningView::id).toList(), "questionings");
        return page;
    }

    @GetMapping("/{id}")
    ResponseEntity<QuestioningView> one(@PathVariable UUID id, Caller caller) {
        var found = questioning.require(id, caller);
        audit.read(List.of(id), "questioning");
        return answer(found);
    }

    @PostMapping("/{id}/dismissal")
    ResponseEntity<QuestioningView> dismiss(@PathVariable UUID id, Caller caller, Attempt attempt) {
        return answer(questioning.dismiss(id, caller, attempt));
    }

    private static ResponseEntity<QuestioningView> answer(Questioning questioning) {
        return ResponseEntity.ok().eTag(ETags.of(questioning)).body(QuestioningView.of(questioning));
    }

    /** Which commitment is in question in which case. */
    record QuestionRequest(
            @NotNull UUID commitment,
            @NotBlank @Size(max = 100) String caseReference) {}

    /**
     * A questioning as those of the case see it.
     *
     * @param erasedSigner whom it is about, when the name is erased everywhere else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestioningView(
            UUID id,
            UUID commitment,
            String caseReference,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable Outcome outcome,
            @Nullable ErasedSignerView erasedSigner,
            long version) {

        /** In lists nobody is named. */
        static QuestioningView listed(Questioning questioning) {
            return of(questioning, null);
        }

        static QuestioningView of(Questioning questioning) {
            return of(
                    questioning,
                    questioning.erasedSigner().map(ErasedSignerView::of).orElse(null));
        }

        private static QuestioningView of(Questioning questioning, @Nullable ErasedSignerView erasedSigner) {
            return new QuestioningView(
                    questioning.id(),
                    questioning.commitment(),
                    questioning.caseReference(),
                    questioning.openedOn(),
                    questioning.closedOn().orElse(null),
                    questioning.outcome().orElse(null),
                    erasedSigner,
                    questioning.version());
        }
    }

    /** Whom a case is about, read there and nowhere else until the case ends. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ErasedSignerView(String name, @Nullable String keptAt, LocalDate erasedOn) {

        static ErasedSignerView of(ErasedSigner signer) {
            return new ErasedSignerView(signer.name(), signer.keptAt(), signer.erasedOn());
        }
    }
}
