package vn.canbang.commitments.roster.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.roster.GapList;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** “Cần ký bổ sung”: who still has to sign, and how many of how many. */
@RestController
@RequestMapping(GapListController.PATH)
@Permit("commitment:read")
class GapListController {

    static final String PATH = "/api/commitments/v1/gap-list";

    private final GapList gaps;
    private final GapPages pages;
    private final Clock clock;

    GapListController(GapList gaps, GapPages pages, Clock clock) {
        this.gaps = gaps;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Page<GapView> list(
            Caller caller,
            @RequestParam(defaultValue = "provider") SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return pages.of(caller, subjectKind, unit, search, after, Limit.of(limit));
    }

    @GetMapping("/summary")
    GapSummaryView summary(
            Caller caller,
            @RequestParam(defaultValue = "provider") SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit) {
        var summary = gaps.summary(caller, subjectKind, unit);
        return new GapSummaryView(summary.missing(), summary.registered(), summary.inForce(), clock.instant());
    }

    /** “Còn 14/54”. */
    record GapSummaryView(long missing, long registered, long inForce, Instant asOf) {}
}
