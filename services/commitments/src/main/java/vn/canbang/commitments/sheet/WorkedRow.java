package vn.canbang.commitments.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.roster.RosterEntry;

/** A row of a sheet with what became of it. */
public record WorkedRow(
        SheetRow row,
        RowState state,
        @Nullable RosterEntry entry,
        @Nullable UUID commitment) {}
