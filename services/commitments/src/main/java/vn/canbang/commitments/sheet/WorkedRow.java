package vn.canbang.commitments.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.roster.RosterEntry;

/**
 * A row of a sheet with what became of it.
 *
 * @param here whether the entry still belongs to whom the sheet is for; where else somebody went is not told
 */
public record WorkedRow(
        SheetRow row,
        RowState state,
        @Nullable RosterEntry entry,
        boolean here,
        @Nullable UUID commitment) {}
