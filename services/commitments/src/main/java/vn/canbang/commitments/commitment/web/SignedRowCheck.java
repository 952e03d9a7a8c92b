package vn.canbang.commitments.commitment.web;

import java.util.Map;
import vn.canbang.commitments.commitment.NamedSigners;
import vn.canbang.commitments.commitment.SigningTogether;
import vn.canbang.starter.imports.RowCheck;
import vn.canbang.starter.imports.RowEffect;
import vn.canbang.starter.imports.RowRemarks;

/** Judges the signatures of one file; those of one unit are recorded beside each other, so that its numbers are old once. */
record SignedRowCheck(NamedSigners.Lookup lookup, SigningTogether.Trial trial) implements RowCheck<SignedRow> {

    @Override
    public RowEffect of(SignedRow row, RowRemarks remarks) {
        return trial.isNew(row.by(lookup.require(row.signer()))) ? RowEffect.ADD : RowEffect.NONE;
    }

    /** One signer is one, by whichever licence or code the file names them. */
    @Override
    public Map<String, String> onceInFile(SignedRow row) {
        return Map.of("signer", lookup.require(row.signer()).id().toString());
    }

    @Override
    public String neighbourhood(SignedRow row) {
        return lookup.require(row.signer()).responsible();
    }
}
