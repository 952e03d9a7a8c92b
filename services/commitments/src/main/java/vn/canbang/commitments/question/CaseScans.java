package vn.canbang.commitments.question;

import org.springframework.stereotype.Component;
import vn.canbang.starter.files.FiledKind;

/**
 * Scans of the signed form that a case keeps when they are erased with their signer everywhere else. Who reads one stands in
 * the record of the case: the audit would tell that there is one.
 */
@Component
public class CaseScans implements FiledKind {

    @Override
    public String code() {
        return "questionings";
    }

    @Override
    public boolean personal() {
        return false;
    }
}
