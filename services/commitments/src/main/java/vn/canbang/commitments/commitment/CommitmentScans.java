package vn.canbang.commitments.commitment;

import org.springframework.stereotype.Component;
import vn.canbang.starter.files.FiledKind;

/** Scans of signed forms. They belong to the commitment that was signed and tell of whoever signed it; totals have none. */
@Component
public class CommitmentScans implements FiledKind {

    @Override
    public String code() {
        return "commitments";
    }

    @Override
    public boolean personal() {
        return true;
    }
}
