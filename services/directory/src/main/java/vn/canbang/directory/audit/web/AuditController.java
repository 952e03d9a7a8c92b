package vn.canbang.directory.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Who was refused, who read people, who changed roles; newest first, and whether the record is whole. */
@RestController
@RequestMapping("/api/directory/v1/audit")
@Permit("audit:read")
class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    AuditPage list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = page(after, Limit.of(limit));
        return new AuditPage(page.items(), page.next(), audit.firstGap() == 0);
    }

    /** The entries, on the screen and for a file alike. */
    Page<AuditEntry> page(@Nullable String after, int size) {
        return Page.of(
                audit.newest(numberOf(after), size + 1),
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

    /** One page of the audit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditPage(List<AuditEntry> items, @Nullable String next, boolean whole) {}
}
