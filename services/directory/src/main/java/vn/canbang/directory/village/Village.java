package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.unit.CommuneOfDate;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.text.TextKey;

/** A village-level unit, the tenant's own: totals of households are taken village by village. */
@Document("villages")
public class Village extends VillageRecord {

    Village(
            UUID id,
            String name,
            ListedName listed,
            VillageKind kind,
            int number,
            CommuneOfDate commune,
            LocalDate validFrom,
            Responsibility responsibility) {
        super(id, name, listed, kind, number, commune, validFrom, responsibility);
    }

    static Village register(
            UUID id, String name, VillageKind kind, int number, UnitVersion commune, LocalDate validFrom) {
        var village = new Village(
                id,
                name,
                listedAs(name, kind),
                kind,
                number,
                CommuneOfDate.of(commune),
                validFrom,
                new Responsibility(commune.path(), null));
        village.record("register", null, "active");
        village.changed(validFrom);
        return village;
    }

    private static ListedName listedAs(String name, VillageKind kind) {
        return ListedName.of(name).foundBy(TextKey.words(kind.fullName(name)).stream());
    }

    /** The name was written down wrongly: the same village, also one that has ended. */
    void correctName(NameCorrection correction) {
        correctName(correction, listed().corrected(listedAs(correction.name(), kind())));
        changed();
    }

    void count(int households) {
        life().requireGoesOn();
        record("household_count", this.households == null ? null : this.households.toString(), "" + households);
        this.households = households;
        changed();
    }

    void end(LocalDate on) {
        life().requireGoesOn();
        life().requireBeganBy(on);
        lastDay = on;
        record("end", "active", "ended");
        changed(on.plusDays(1));
    }

    /** Its end was entered by mistake: it goes on as if it had never ended. One that went into another one stays there. */
    void revokeEnd(String reason) {
        var last = lastDay;
        if (last == null) {
            throw new ConflictException("village_goes_on");
        }
        if (successor() != null) {
            throw new ConflictException("village_merged");
        }
        lastDay = null;
        record("revoke_end", "ended", "active", reason, null);
        changed(last.plusDays(1));
    }

    /**
     * Other villages of the commune go into this one after a day. That they do is settled here, in one write; each of them
     * {@linkplain #goInto ends} by it.
     */
    void absorb(Collection<Village> others, LocalDate on) {
        life().requireGoesOn();
        mergers = mergers.with(this, others, on);
        others.forEach(other -> record("absorb", other.subject(), subject()));
        changed();
    }

    /** Ends, because another village has absorbed it; false when it has ended before. */
    boolean goInto(Village other, LocalDate on) {
        if (lastDay != null) {
            return false;
        }
        mergers = mergers.into(other);
        end(on);
        return true;
    }

    /** One that went into this one, or into which this one went, is called rightly now; false when that is nothing new. */
    boolean calls(Village other) {
        var called = mergers.calling(other);
        if (called.equals(mergers)) {
            return false;
        }
        mergers = called;
        return true;
    }

    /** Is looked after by another commune from now on; its number and the commune of its date stay as they were. */
    void lookedAfterBy(String other) {
        if (other.equals(responsible())) {
            return;
        }
        record("place", responsible(), other);
        responsibility = responsibility.passedTo(other);
        changed();
    }
}
