package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;

/** Of what a count is: the subjects of a kind in a unit of its date, of one owner or of none, on a day. */
public record CountedDay(
        SubjectKind kind,
        String unitId,
        String unitPath,
        @Nullable UUID owner,
        LocalDate day) {}
