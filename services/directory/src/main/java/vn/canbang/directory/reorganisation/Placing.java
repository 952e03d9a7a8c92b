package vn.canbang.directory.reorganisation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.village.VillageManagement;

/** Gives a record of a split unit to the successor that was chosen for it; each is told, and its providers follow it. */
@Component
class Placing {

    private final FacilityManagement facilities;
    private final VillageManagement villages;
    private final OrganisationManagement organisations;

    Placing(FacilityManagement facilities, VillageManagement villages, OrganisationManagement organisations) {
        this.facilities = facilities;
        this.villages = villages;
        this.organisations = organisations;
    }

    void place(RecordKind kind, UUID record, String unit) {
        switch (kind) {
            case FACILITY -> facilities.place(record, unit);
            case VILLAGE -> villages.place(record, unit);
            case ORGANISATION -> organisations.place(record, unit);
            case PROVIDER, BODY, APPOINTMENT ->
                throw new IllegalStateException(kind + " is placed with another record");
        }
    }
}
