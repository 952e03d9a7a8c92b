package vn.canbang.directory.reorganisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.unit.PassingUnit;

/**
 * A record of a split unit: which of the successors looks after it has to be looked at.
 *
 * @param chosen path of the successor, absent until somebody has chosen
 */
public record OpenQuestion(
        UUID record,
        RecordKind kind,
        String name,
        PassingUnit unit,
        @Nullable String chosen) {}
