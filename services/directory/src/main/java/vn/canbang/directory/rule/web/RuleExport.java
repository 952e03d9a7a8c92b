package vn.canbang.directory.rule.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.exports.ExportColumn;
import vn.canbang.starter.exports.ExportedList;
import vn.canbang.starter.exports.Exporting;
import vn.canbang.starter.web.Page;
import vn.canbang.workbook.WorkbookWriter;

/** Rules, and the province's own values in their place, for somebody to take away. */
@RestController
class RuleExport {

    private static final ExportedList<RuleView> RULES = new ExportedList<>(
            "rules",
            "Quy định",
            List.of(
                    ExportColumn.<RuleView>text("Mã quy định", RuleView::key).wide(40),
                    ExportColumn.<RuleView>text("Giá trị", rule -> rule.value().toString())
                            .wide(40),
                    ExportColumn.date("Từ ngày", RuleView::validFrom),
                    ExportColumn.date("Không còn từ ngày", RuleView::validTo),
                    ExportColumn.label("Tình trạng", RuleView::status),
                    ExportColumn.<RuleView>text("Căn cứ", RuleView::source).wide(60),
                    ExportColumn.text("Của tỉnh", rule -> rule.tenantOverride() ? "Có" : null),
                    ExportColumn.text("Đang áp dụng", rule -> rule.acting() ? "Có" : null)));

    private static final ExportedList<OverrideView> OVERRIDES = new ExportedList<>(
            "overrides",
            "Quy định riêng của tỉnh",
            List.of(
                    ExportColumn.<OverrideView>text("Mã quy định", OverrideView::key)
                            .wide(40),
                    ExportColumn.<OverrideView>text(
                                    "Giá trị", override -> override.value().toString())
                            .wide(40),
                    ExportColumn.date("Từ ngày", OverrideView::validFrom),
                    ExportColumn.date("Không còn từ ngày", OverrideView::validTo),
                    ExportColumn.label("Tình trạng", OverrideView::state),
                    ExportColumn.text("Đang được tính", override -> override.heeded() ? "Có" : null),
                    ExportColumn.<OverrideView>text("Căn cứ", OverrideView::source)
                            .wide(60)));

    private final RuleController rules;
    private final OverrideController overrides;
    private final Exporting exporting;

    RuleExport(RuleController rules, OverrideController overrides, Exporting exporting) {
        this.rules = rules;
        this.overrides = overrides;
        this.exporting = exporting;
    }

    @GetMapping(path = "/api/directory/v1/rules/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("rule:read")
    ResponseEntity<byte[]> rules(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(
                caller, reason, RULES, after -> new Page<>(rules.listed(on, key).items(), null));
    }

    @GetMapping(path = "/api/directory/v1/rules/overrides/export", produces = WorkbookWriter.MEDIA_TYPE)
    @Permit("rule:read")
    ResponseEntity<byte[]> overrides(Caller caller, @RequestParam(required = false) @Nullable String reason) {
        return exporting.answer(
                caller,
                reason,
                OVERRIDES,
                after -> new Page<>(overrides.list(caller).items(), null));
    }
}
