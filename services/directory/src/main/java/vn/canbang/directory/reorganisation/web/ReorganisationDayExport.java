package vn.canbang.directory.reorganisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.workbook.WorkbookWriter;

/** The days on which units of the own province change, to take away. */
@RestController
class ReorganisationDayExport {

    private final ReorganisationController days;
    private final Exporting exporting;

    ReorganisationDayExport(ReorganisationController days, Exporting exporting) {
        this.days = days;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/reorganisations/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit(ReorganisationActs.READ)
    ResponseEntity<byte[]> export(Caller caller, @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(caller, reason, ReorganisationSheets.DAYS, after -> days.days(caller, after, null));
    }
}
