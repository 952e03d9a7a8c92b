package vn.canbang.directory.rule.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.directory.rule.RuleBook;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.rule.RuleRow;

/** All rules of the tenant, whole, for our other services. */
@RestController
@Permit("reference:read")
class InternalRuleController {

    private final RuleBook book;
    private final WholeAnswer whole;

    InternalRuleController(RuleBook book, WholeAnswer whole) {
        this.book = book;
        this.whole = whole;
    }

    @GetMapping("/internal/rules")
    ResponseEntity<List<RuleRow>> rules() {
        return whole.of(book.rows());
    }
}
