package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;

/** A facility or other subject that gives or sells services; those that give sensitive ones are asked to commit. */
@Document("facilities")
public class Facility extends Aggregate implements Located {

    static final String MEASURE = "directory.facilities";

    @Id
    private final UUID id;

    private final ListedName listed;
    private final FacilityDetails details;
    private final String communeId;
    private final String communePath;
    private final @Nullable UUID owner;
    private String responsible;
    /** Read by the unique index only: no licence stands twice among those that are open. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String licenceKey;

    private @Nullable LocalDate closedOn;

    Facility(
            UUID id,
            ListedName listed,
            FacilityDetails details,
            String communeId,
            String communePath,
            @Nullable UUID owner,
            String responsible,
            @Nullable String licenceKey) {
        this.id = id;
        this.listed = listed;
        this.details = details;
        this.communeId = communeId;
        this.communePath = communePath;
        this.owner = owner;
        this.responsible = responsible;
        this.licenceKey = licenceKey;
    }

    /**
     * @param commune as it was on the day of opening
     * @param responsible path of the commune that looks after it now
     */
    static Facility register(UUID id, FacilityDetails details, UnitVersion commune, String responsible) {
        requireLicence(details);
        var facility = new Facility(
                id,
                ListedName.of(details.name()),
                details,
                commune.id(),
                commune.path(),
                details.organisationId(),
                responsible,
                LicenceKey.of(details.operatingLicenceNo()));
        facility.record("register", null, "operating");
        facility.tell(new FacilityRegistered(
                id,
                commune.id(),
                commune.path(),
                details.kind(),
                details.specialty(),
                new TreeSet<>(details.serviceKinds()),
                details.ownership(),
                details.openedOn()));
        facility.changed(details.openedOn());
        return facility;
    }

    void close(LocalDate on, @Nullable String reason) {
        if (closedOn != null) {
            throw new ConflictException("facility_closed");
        }
        if (!on.isAfter(details.openedOn())) {
            throw RejectedException.at("/closedOn", "ends_before_beginning");
        }
        closedOn = on;
        licenceKey = null;
        record("close", "operating", "closed", reason, null);
        tell(new FacilityClosed(id, communeId, communePath, on));
        changed(on);
    }

    private static void requireLicence(FacilityDetails details) {
        if (details.kind().isLicensed() && LicenceKey.of(details.operatingLicenceNo()) == null) {
            throw RejectedException.at("/operatingLicenceNo", "licence_missing");
        }
    }

    private void changed(LocalDate day) {
        var counted = isSensitive()
                ? List.of(new MeasuredDay(MEASURE, communeId, communePath, owner, day))
                : List.<MeasuredDay>of();
        tellInternally(new FacilityChanged(id, responsible, counted));
    }

    /** Change of the stock that this facility means for a day. */
    long changeOn(LocalDate day) {
        var came = details.openedOn().equals(day) ? 1L : 0L;
        var went = day.equals(closedOn) ? 1L : 0L;
        return isSensitive() ? came - went : 0;
    }

    public boolean isSensitive() {
        return ServiceKind.anySensitive(details.serviceKinds());
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(details.openedOn()) && (closedOn == null || day.isBefore(closedOn));
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }

    public UUID id() {
        return id;
    }

    public String nameKey() {
        return listed.key();
    }

    public FacilityDetails details() {
        return details;
    }

    public Ownership ownership() {
        return details.ownership();
    }

    public Set<ServiceKind> serviceKinds() {
        return new TreeSet<>(details.serviceKinds());
    }

    public String communeId() {
        return communeId;
    }

    public String communePath() {
        return communePath;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }
}
