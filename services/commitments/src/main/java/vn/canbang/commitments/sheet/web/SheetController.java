package vn.canbang.commitments.sheet.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
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
import vn.canbang.commitments.sheet.MakingSheet;
import vn.canbang.commitments.sheet.SheetPlaceInTime;
import vn.canbang.commitments.sheet.SigningSheets;
import vn.canbang.commitments.sheet.WorkingOffSheet;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Signing sheets: printed before the meeting, worked off after it. */
@RestController
@RequestMapping(SheetController.PATH)
class SheetController {

    static final String PATH = "/api/commitments/v1/signing-sheets";

    private final MakingSheet making;
    private final WorkingOffSheet working;
    private final SigningSheets sheets;
    private final SheetViews views;

    SheetController(MakingSheet making, WorkingOffSheet working, SigningSheets sheets, SheetViews views) {
        this.making = making;
        this.working = working;
        this.sheets = sheets;
        this.views = views;
    }

    @PostMapping
    @Permit("sheet:print")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SheetView> make(@Valid @RequestBody SheetRequest request, Caller caller, Attempt attempt) {
        var sheet = making.make(request.signingKind(), request.unit(), caller, attempt);
        return ResponseEntity.created(URI.create(PATH + "/" + sheet.id()))
                .eTag(ETags.of(sheet))
                .body(views.whole(sheet, caller));
    }

    @GetMapping
    @Permit("commitment:read")
    Page<SheetView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var size = Limit.of(limit);
        var rows = sheets.newest(caller, subjectKind, unit, SheetPlaceInTime.decode(after), size + 1);
        return Page.of(List.copyOf(rows), size, views::row, SheetPlaceInTime::cursor);
    }

    @GetMapping("/{id}")
    @Permit("commitment:read")
    ResponseEntity<SheetView> one(@PathVariable UUID id, Caller caller) {
        var sheet = working.require(id, caller);
        return ResponseEntity.ok().eTag(ETags.of(sheet)).body(views.whole(sheet, caller));
    }

    /** Whose gap list is to be printed. */
    record SheetRequest(
            @NotNull SubjectKind subjectKind, @Nullable String unit) {

        SubjectKind signingKind() {
            if (!subjectKind.signsAlone()) {
                throw InvalidException.at("/subjectKind", "invalid_value");
            }
            return subjectKind;
        }
    }
}
