package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.listing.FoundByName;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * The record of somebody whose name is kept for a time: corrected when it was written wrongly, held when something outside needs
 * it for longer, and forgotten when its time is over.
 */
abstract class NamedWhileNeeded extends Aggregate {

    /** What was recorded with a name or a licence number, old and new. */
    private static final Set<String> NAMING = Set.of("change_licence", FoundByName.CORRECTED);

    /** Absent once erased. */
    private @Nullable String fullName;

    private @Nullable String heldFor;
    private @Nullable LocalDate erasedOn;

    NamedWhileNeeded(@Nullable String fullName) {
        this.fullName = fullName;
    }

    /** The history keeps how it was written, until the name is forgotten. */
    void correctName(String name, String reason) {
        requireNamed();
        if (name.equals(fullName)) {
            throw RejectedException.at("/fullName", "name_unchanged");
        }
        record(FoundByName.CORRECTED, fullName, name, reason, null);
        fullName = name;
    }

    /** Something outside needs the name for longer than its time, for example a case. */
    void hold(String reason) {
        requireNamed();
        requireNotHeld();
        heldFor = reason;
        record("hold", null, null, reason, null);
    }

    void endHold() {
        requireNamed();
        if (heldFor == null) {
            throw new ConflictException("provider_not_held");
        }
        heldFor = null;
        record("end_hold", null, null);
    }

    /** Forgets the name, and whatever words the history was given. */
    void forgetName(LocalDate on) {
        requireNamed();
        requireNotHeld();
        fullName = null;
        erasedOn = on;
        forgetDetails(step -> NAMING.contains(step.act()) ? step.withoutDetails() : step.withoutReason());
    }

    void requireNamed() {
        if (erasedOn != null) {
            throw new ConflictException("provider_erased");
        }
    }

    private void requireNotHeld() {
        if (heldFor != null) {
            throw new ConflictException("provider_held");
        }
    }

    /** Now, or before it was put right, however that is written; whoever was erased is called nothing. */
    boolean isCalled(@Nullable String asked) {
        return asked != null && FoundByName.isCalled(asked, fullName, history());
    }

    /** Absent once erased. */
    public @Nullable String fullName() {
        return fullName;
    }

    /** Why the name is kept beyond its time; absent when it is not. */
    public @Nullable String heldFor() {
        return heldFor;
    }

    public @Nullable LocalDate erasedOn() {
        return erasedOn;
    }

    public boolean isErased() {
        return erasedOn != null;
    }
}
