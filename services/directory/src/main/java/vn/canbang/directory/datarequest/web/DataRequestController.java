package vn.canbang.directory.datarequest.web;

import jakarta.validation.Valid;
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
import vn.canbang.directory.datarequest.AnsweringRequests;
import vn.canbang.directory.datarequest.CollectingHeldData;
import vn.canbang.directory.datarequest.DataRequest;
import vn.canbang.directory.datarequest.HeldRecord;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** What people ask of their data: received, answered, put off, carried out or refused, by the data-protection officer. */
@RestController
@RequestMapping("/api/directory/v1/data-requests")
class DataRequestController {

    static final String WRITE = "data_request:write";
    static final String READ = "data_request:read";

    private final AnsweringRequests answering;
    private final CollectingHeldData collecting;
    private final DataRequestPages pages;
    private final Audit audit;

    DataRequestController(
            AnsweringRequests answering, CollectingHeldData collecting, DataRequestPages pages, Audit audit) {
        this.answering = answering;
        this.collecting = collecting;
        this.pages = pages;
        this.audit = audit;
    }

    /** @param open those still to be settled, or those that are */
    @GetMapping
    @Permit(READ)
    Page<DataRequestView> list(
            Caller caller,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        audit.read("data_requests", "list");
        return pages.page(caller, open, after, Limit.of(limit));
    }

    @GetMapping("/{id}")
    @Permit(READ)
    ResponseEntity<DataRequestView> get(Caller caller, @PathVariable UUID id) {
        audit.read("data_request", id.toString());
        return shown(answering.get(id), caller);
    }

    /** All that is held about whoever asked. */
    @GetMapping("/{id}/held")
    @Permit(READ)
    HeldData held(Caller caller, @PathVariable UUID id) {
        var records = collecting.about(caller, answering.get(id).dataSubject());
        audit.read("data_request_held", id.toString());
        return new HeldData(records);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit(WRITE)
    ResponseEntity<DataRequestView> receive(
            Attempt attempt, Caller caller, @Valid @RequestBody ReceiveDataRequest request) {
        var received = answering.receive(
                attempt,
                caller,
                request.kind(),
                request.subject().subject(),
                request.receivedOn(),
                request.isByProcessor());
        return Versioned.made(received, pages.view(received, caller));
    }

    @PostMapping("/{id}/answer")
    @Permit(WRITE)
    ResponseEntity<DataRequestView> answer(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody OnDayRequest request) {
        return shown(answering.answer(attempt, id, request.on()), caller);
    }

    @PostMapping("/{id}/extension")
    @Permit(WRITE)
    ResponseEntity<DataRequestView> extend(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ExtendRequest request) {
        return shown(answering.extend(attempt, id, request.reason()), caller);
    }

    @PostMapping("/{id}/completion")
    @Permit(WRITE)
    ResponseEntity<DataRequestView> carryOut(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody OnDayRequest request) {
        return shown(answering.carryOut(attempt, caller, id, request.on()), caller);
    }

    @PostMapping("/{id}/refusal")
    @Permit(WRITE)
    ResponseEntity<DataRequestView> refuse(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody RefuseRequest request) {
        return shown(answering.refuse(attempt, id, request.on(), request.legalGround()), caller);
    }

    private ResponseEntity<DataRequestView> shown(DataRequest request, Caller caller) {
        return Versioned.shown(request, pages.view(request, caller));
    }

    /** What is held about somebody, record by record. */
    record HeldData(List<HeldRecord> items) {}
}
