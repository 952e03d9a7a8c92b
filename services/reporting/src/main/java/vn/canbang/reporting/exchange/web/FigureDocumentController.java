package vn.canbang.reporting.exchange.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.reporting.exchange.ReceivedDocument;
import vn.canbang.reporting.exchange.TakingFigures;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ETags;

/** Figures of a report that is being written, out of the documents of other systems; tried out first where that is asked. */
@RestController
@RequestMapping("/api/reporting/v1/submissions/{id}/figure-documents")
@Permit("submission:draft")
class FigureDocumentController {

    private static final String ADX = "application/adx+xml";

    private final TakingFigures taking;

    FigureDocumentController(TakingFigures taking) {
        this.taking = taking;
    }

    /**
     * What was taken from the document, or would be.
     *
     * @param figures what each would do to the number that stands there; told when it is tried out
     */
    record FigureDocumentView(boolean dryRun, int values, List<FilledFigureView> figures) {}

    @PostMapping(path = "/data-value-set", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FigureDocumentView> takeDataValueSet(
            @PathVariable UUID id,
            @Valid @RequestBody ReceivedDataValueSet request,
            @ParameterObject FigureDocumentQuery query,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(id, request.document(), query, caller, attempt, locale);
    }

    @PostMapping(path = "/adx", consumes = ADX)
    ResponseEntity<FigureDocumentView> takeAdx(
            @PathVariable UUID id,
            @RequestBody byte[] message,
            @ParameterObject FigureDocumentQuery query,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return answer(id, ReceivedDocument.ofAdx(message), query, caller, attempt, locale);
    }

    private ResponseEntity<FigureDocumentView> answer(
            UUID id,
            ReceivedDocument document,
            FigureDocumentQuery query,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        var count = document.values().size();
        if (query.isDryRun()) {
            var figures = taking.tryOut(id, document, query.terms(), caller).stream()
                    .map(figure -> FilledFigureView.of(figure, locale))
                    .toList();
            return ResponseEntity.ok(new FigureDocumentView(true, count, figures));
        }
        var filled = taking.take(id, document, query.terms(), caller, attempt);
        return ResponseEntity.ok().eTag(ETags.of(filled)).body(new FigureDocumentView(false, count, List.of()));
    }
}
