package vn.canbang.reporting.submission;

import org.springframework.stereotype.Component;
import vn.canbang.starter.files.FiledKind;

/** Papers as they were signed in the document system of the province: papers of an office, which tell of no person's affairs. */
@Component
class OfficialPapers implements FiledKind {

    @Override
    public String code() {
        return "official_papers";
    }

    @Override
    public boolean personal() {
        return false;
    }
}
