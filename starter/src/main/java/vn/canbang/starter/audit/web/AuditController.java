package vn.canbang.starter.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Who was refused, who read, exported or changed what in this service; newest first, and whether the record is whole. */
@RestController
@RequestMapping("/api/${canbang.service}/v1/audit")
@Permit("audit:read")
class AuditController {

    private final Audit audit;
    private final CaseAudit cases;
    private final Today today;

    AuditController(Audit audit, CaseAudit cases, Today today) {
        this.audit = audit;
        this.cases = cases;
        this.today = today;
    }

    @GetMapping
    AuditPage list(
            @ParameterObject AuditQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = page(query, after, Limit.of(limit));
        return new AuditPage(page.items(), page.next(), after == null ? isWhole() : null);
    }

    /** Of both records: that one of them was touched tells nothing of a case. */
    private boolean isWhole() {
        return audit.firstGap() == 0 && cases.firstGap() == 0;
    }

    /** The entries, on the screen and for a file alike. */
    Page<AuditEntry> page(AuditQuery query, @Nullable String after, int size) {
        return Page.of(
                audit.newest(query.search(today), numberOf(after), size + 1),
                size,
                entry -> entry,
                entry -> Cursor.of(String.valueOf(entry.number())));
    }

    private static long numberOf(@Nullable String after) {
        var cursor = Cursor.decode(after, 1);
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(cursor.keys().getFirst());
        } catch (NumberFormatException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }

    /**
     * One page of the audit.
     *
     * @param whole whether no entry was changed or left out; told with the first page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditPage(
            List<AuditEntry> items,
            @Nullable String next,
            @Nullable Boolean whole) {}
}
