package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;

/** A body of the administration or a partner: people act for it, and its reach says how far they see. */
@Document("organisations")
public class Organisation extends OrganisationRecord {

    Organisation(
            UUID id,
            String name,
            ListedName listed,
            OrganisationKind kind,
            Reach reach,
            String unitId,
            String unitPath,
            OrganisationTraits traits,
            @Nullable UUID parentId,
            LocalDate validFrom,
            Responsibility responsibility) {
        super(id, name, listed, kind, reach, unitId, unitPath, traits, parentId, validFrom, responsibility);
    }

    static Organisation register(
            UUID id,
            String name,
            OrganisationKind kind,
            Reach reach,
            UnitVersion unit,
            OrganisationTraits traits,
            @Nullable UUID parentId,
            LocalDate validFrom) {
        var organisation = new Organisation(
                id,
                name,
                ListedName.of(name),
                kind,
                reach,
                unit.id(),
                unit.path(),
                traits,
                parentId,
                validFrom,
                new Responsibility(unit.path(), id));
        organisation.record("register", null, "active");
        organisation.changed(validFrom);
        return organisation;
    }

    /** The name was written down wrongly: the same body, also one that has ended. */
    void correctName(NameCorrection correction) {
        correctName(correction, listed().corrected(ListedName.of(correction.name())));
        changed(List.of());
    }

    void end(LocalDate on, @Nullable UUID successor) {
        if (lastDay != null) {
            throw new ConflictException("organisation_ended");
        }
        if (on.isBefore(validFrom())) {
            throw RejectedException.at("/lastDay", "ends_before_beginning");
        }
        lastDay = on;
        successorId = successor;
        record("end", "active", "ended");
        changed(on.plusDays(1));
    }

    /** Ends by a reorganisation, which passes its posts itself. */
    void endWithUnit(LocalDate on, @Nullable UUID successor) {
        end(on, successor);
        endedWithUnit = true;
    }

    /** Sits under another unit from now on; what it is and since when stays as it was. */
    void sitAt(String path) {
        if (path.equals(responsible())) {
            return;
        }
        record("place", responsible(), path);
        responsibility = responsibility.passedTo(path);
        changed(List.of());
    }
}
