package vn.canbang.directory.reorganisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reorganisation.Reorganising;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportRows;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** What a reorganisation is about, for somebody to take to a meeting; each list is for those who read it on the screen. */
@RestController
@RequestMapping(path = "/api/directory/v1/reorganisations/{id}", produces = WorkbookWriter.MEDIA_TYPE)
class ReorganisationExport {

    private final Reorganising reorganising;
    private final ReorganisationPages pages;
    private final Exporting exporting;

    ReorganisationExport(Reorganising reorganising, ReorganisationPages pages, Exporting exporting) {
        this.reorganising = reorganising;
        this.pages = pages;
        this.exporting = exporting;
    }

    @GetMapping("/units/export")
    @Permit(ReorganisationActs.READ)
    ResponseEntity<byte[]> units(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String reason) {
        var found = reorganising.get(caller, id);
        return exporting.answer(
                caller, reason, ReorganisationSheets.UNITS, after -> pages.units(found, after, ExportRows.PAGE));
    }

    @GetMapping("/bodies/export")
    @Permit(ReorganisationActs.READ)
    ResponseEntity<byte[]> bodies(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Boolean undecided,
            @RequestParam(required = false) @Nullable String reason) {
        var found = reorganising.get(caller, id);
        return exporting.answer(
                caller,
                reason,
                ReorganisationSheets.BODIES,
                after -> pages.bodies(found, undecided, after, ExportRows.PAGE));
    }

    @GetMapping("/bodies/{organisation}/people/export")
    @Permit(ReorganisationActs.PLAN)
    ResponseEntity<byte[]> people(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @RequestParam(required = false) @Nullable String reason) {
        var found = reorganising.get(caller, id);
        return exporting.answer(
                caller,
                reason,
                ReorganisationSheets.PEOPLE,
                after -> pages.posts(found, organisation, after, ExportRows.PAGE));
    }

    @GetMapping("/late-posts/export")
    @Permit(ReorganisationActs.CONFIRM)
    ResponseEntity<byte[]> latePosts(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String reason) {
        var found = reorganising.get(caller, id);
        return exporting.answer(
                caller,
                reason,
                ReorganisationSheets.LATE_POSTS,
                after -> pages.latePosts(found, after, ExportRows.PAGE));
    }

    @GetMapping("/open-questions/export")
    @Permit(ReorganisationActs.PLACE)
    ResponseEntity<byte[]> questions(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String reason) {
        var found = reorganising.get(caller, id);
        return exporting.answer(
                caller,
                reason,
                ReorganisationSheets.QUESTIONS,
                after -> pages.questions(found, after, ExportRows.PAGE));
    }

    @GetMapping("/effects/export")
    @Permit(ReorganisationActs.READ)
    ResponseEntity<byte[]> effects(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String reason) {
        var found = reorganising.get(caller, id);
        return exporting.answer(
                caller, reason, ReorganisationSheets.EFFECTS, after -> pages.effects(found, after, ExportRows.PAGE));
    }
}
