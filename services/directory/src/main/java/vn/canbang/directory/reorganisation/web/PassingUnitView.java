package vn.canbang.directory.reorganisation.web;

import java.util.List;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.directory.unit.UnitFate;
import vn.canbang.directory.unit.UnitRef;

/** A unit that passes, what it went into, and who looks after its records. */
record PassingUnitView(UnitRef unit, UnitFate fate, List<UnitRef> successors, UnitRef to) {

    static PassingUnitView of(PassingUnit passing) {
        return new PassingUnitView(
                UnitRef.of(passing.unit()),
                passing.fate(),
                passing.successors().stream().map(UnitRef::of).toList(),
                UnitRef.of(passing.to()));
    }
}
