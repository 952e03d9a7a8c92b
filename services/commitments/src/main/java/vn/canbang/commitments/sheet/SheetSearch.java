package vn.canbang.commitments.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;

/** Finds sheets beyond their id. */
public interface SheetSearch {

    /** Sheets in the caller's scope, newest first. */
    List<SigningSheet> newest(
            Caller caller,
            @Nullable SubjectKind kind,
            @Nullable String unit,
            @Nullable SheetPlaceInTime before,
            int limit);
}
