package vn.canbang.commitments.norm;

import org.springframework.stereotype.Component;
import vn.canbang.starter.files.FiledKind;

/** The texts of conventions and regulations as files: public rules, so reading them is nobody's secret. */
@Component
public class NormFiles implements FiledKind {

    @Override
    public String code() {
        return "norms";
    }

    @Override
    public boolean personal() {
        return false;
    }
}
