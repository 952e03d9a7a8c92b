package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.directory.listing.FoundByName;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.unit.CommuneOfDate;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.Aggregate;

/**
 * What is held of a facility, its parts side by side in one document, and what they say. What may be done to it stands in
 * {@link Facility}.
 */
abstract class FacilityRecord extends Aggregate implements FoundByName, LookedAfter {

    static final String MEASURE = "directory.facilities";

    @Id
    private final UUID id;

    protected ListedName listed;
    protected FacilityDetails details;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private final CommuneOfDate commune;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Responsibility responsibility;
    /** Read by the unique index only: no licence stands twice among those that are open. */
    @SuppressWarnings("UnusedVariable")
    protected @Nullable String licenceKey;

    /** Since when the present licence counts; absent while it is the first one. */
    protected @Nullable LocalDate licensedFrom;
    /** Since when the present head has it; absent while it is the first one. */
    protected @Nullable LocalDate headedFrom;

    private @Nullable LocalDate closedOn;
    /** Absent in records that have not changed since they were made. */
    private @Nullable List<OperatingPeriod> periods;

    FacilityRecord(
            UUID id,
            ListedName listed,
            FacilityDetails details,
            CommuneOfDate commune,
            Responsibility responsibility,
            @Nullable String licenceKey) {
        this.id = id;
        this.listed = listed;
        this.details = details;
        this.commune = commune;
        this.responsibility = responsibility;
        this.licenceKey = licenceKey;
    }

    protected void keep(Operation operation) {
        periods = operation.periods();
        closedOn = operation.end();
    }

    /** When it works and has worked. */
    Operation operation() {
        if (periods != null) {
            return new Operation(periods);
        }
        var begun = Operation.begin(details.serviceKinds(), details.ownership(), details.openedOn());
        return closedOn == null ? begun : begun.close(closedOn);
    }

    protected void changed(LocalDate day) {
        changed(Stream.of(day));
    }

    /** Tells our own services, with the days on which counts become others by it. */
    protected void changed(Stream<LocalDate> days) {
        tellInternally(new FacilityChanged(
                id,
                responsible(),
                days.distinct()
                        .map(day -> commune.counted(MEASURE, owner(), day))
                        .toList()));
    }

    /** The services that are asked for a commitment have become others on some days: it is counted and read anew. */
    void countedAnew(List<LocalDate> days) {
        changed(Stream.concat(periods().stream().flatMap(OperatingPeriod::days), days.stream()));
    }

    public boolean isOpenOn(LocalDate day) {
        return operation().isOpenOn(day);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public Responsibility responsibility() {
        return responsibility;
    }

    public UUID id() {
        return id;
    }

    @Override
    public String name() {
        return details.name();
    }

    @Override
    public ListedName listed() {
        return listed;
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
        return commune.id();
    }

    public String communePath() {
        return commune.path();
    }

    /** When it worked, with which services and under whose ownership, oldest first. */
    public List<OperatingPeriod> periods() {
        return operation().periods();
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable LocalDate licensedFrom() {
        return licensedFrom;
    }

    /** Since when it works under the present licence: the day of opening, also of the last one, unless it was changed since. */
    LocalDate licensedSince() {
        var open = operation().openSince();
        return licensedFrom == null || licensedFrom.isBefore(open) ? open : licensedFrom;
    }

    public @Nullable LocalDate headedFrom() {
        return headedFrom;
    }
}
