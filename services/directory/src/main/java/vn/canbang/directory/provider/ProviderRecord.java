package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * What is held of somebody who gives services, its parts side by side in one document, and what they say. What may be done to it
 * stands in {@link Provider}.
 */
abstract class ProviderRecord extends NamedWhileNeeded implements LookedAfter {

    @Id
    private final UUID id;

    protected ListedName listed;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected PracticeLicence licence;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Employment employment;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Responsibility responsibility;

    ProviderRecord(
            UUID id,
            @Nullable String fullName,
            ListedName listed,
            PracticeLicence licence,
            Employment employment,
            Responsibility responsibility) {
        super(fullName);
        this.id = id;
        this.listed = listed;
        this.licence = licence;
        this.employment = employment;
        this.responsibility = responsibility;
    }

    /** Tells our own services, with the days on which counts become others by it. */
    protected void changed(List<MeasuredDay> days) {
        tellInternally(new ProviderChanged(id, employment.facilityId(), responsible(), days));
    }

    /** The services that are asked for a commitment have become others on some days: counted and read anew. */
    void countedAnew(List<LocalDate> changed) {
        var days = workplaces().stream()
                .flatMap(
                        place -> Stream.concat(place.counted(), changed.stream().map(place::countedOn)))
                .distinct()
                .toList();
        changed(days);
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

    public String nameKey() {
        return listed.key();
    }

    public ProviderTitle title() {
        return licence.title();
    }

    public @Nullable String practiceLicenceNo() {
        return licence.number();
    }

    /** Since when the present licence counts: the first day of work unless it was changed. */
    public LocalDate licensedSince() {
        var from = licence.from();
        return from == null ? workplaces().getFirst().from() : from;
    }

    /** Where the provider works now, or worked last. */
    public Workplace workplace() {
        return employment.last();
    }

    public List<Workplace> workplaces() {
        return employment.places();
    }

    /** True when that is just where, from when and as what somebody once worked. */
    boolean worked(UUID facility, LocalDate from, ProviderTitle as) {
        return title() == as && employment.was(facility, from);
    }

    public boolean hasDeparted() {
        return employment.departed();
    }

    /** True when the departure is the closing of the facility, not an act of its own. */
    public boolean hasLeftWithFacility() {
        return employment.isCutShort();
    }

    /** First day on which the provider is gone; absent while there. */
    public @Nullable LocalDate departedOn() {
        return employment.departedOn();
    }
}
