package vn.canbang.commitments.commitment;

import java.util.UUID;
import vn.canbang.starter.access.Caller;

/** Knows the rows of signing sheets. */
public interface SheetPlaces {

    /** The row of the subject on a sheet that the caller sees, else the refusal. */
    SheetPlace require(UUID sheet, UUID subject, Caller caller);
}
