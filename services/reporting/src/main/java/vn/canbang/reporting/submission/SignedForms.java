package vn.canbang.reporting.submission;

import org.springframework.stereotype.Component;
import vn.canbang.starter.files.FiledKind;

/** Scans of the signed forms with which officers hand reports in: papers of an office, which tell of no person's affairs. */
@Component
class SignedForms implements FiledKind {

    @Override
    public String code() {
        return "signed_reports";
    }

    @Override
    public boolean personal() {
        return false;
    }
}
