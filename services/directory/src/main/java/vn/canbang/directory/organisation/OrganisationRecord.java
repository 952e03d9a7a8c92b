package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.Named;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * What is held of a body, its parts side by side in one document, and what they say. What may be done to it stands in
 * {@link Organisation}.
 */
abstract class OrganisationRecord extends Named implements LookedAfter {

    static final String MEASURE = "directory.organisations";
    static final String SCHOOLS = "directory.schools";

    @Id
    private final UUID id;

    private final OrganisationKind kind;
    private final Reach reach;
    private final String unitId;
    private final String unitPath;
    private final OrganisationTraits traits;
    private final @Nullable UUID parentId;
    private final LocalDate validFrom;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Responsibility responsibility;

    protected @Nullable LocalDate lastDay;
    protected @Nullable UUID successorId;
    /** Its posts pass with the reorganisation that ended it, with the exceptions chosen there. */
    protected boolean endedWithUnit;

    OrganisationRecord(
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
        super(name, listed);
        this.id = id;
        this.kind = kind;
        this.reach = reach;
        this.unitId = unitId;
        this.unitPath = unitPath;
        this.traits = traits;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.responsibility = responsibility;
    }

    protected void changed(LocalDate day) {
        var key = new MeasuredDay(isSchool() ? SCHOOLS : MEASURE, unitId, unitPath, null, day);
        changed(List.of(key));
    }

    protected void changed(List<MeasuredDay> counted) {
        tellInternally(new OrganisationChanged(id, unitPath, counted));
    }

    /** Change of the stock that this organisation means for a day. */
    long changeOn(LocalDate day) {
        var came = validFrom.equals(day) ? 1L : 0L;
        var went = lastDay != null && lastDay.plusDays(1).equals(day) ? 1L : 0L;
        return came - went;
    }

    boolean isSchool() {
        return kind == OrganisationKind.SCHOOL;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean hasEndedBy(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    /** An organisation is its own: its people see it. */
    @Override
    public Responsibility responsibility() {
        return responsibility;
    }

    public UUID id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public Reach reach() {
        return reach;
    }

    public String unitId() {
        return unitId;
    }

    public String unitPath() {
        return unitPath;
    }

    public OrganisationTraits traits() {
        return traits;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** Last day of the posts in it; posts of one that is succeeded pass instead. */
    public Optional<LocalDate> lastDayOfPosts() {
        return successorId == null ? Optional.ofNullable(lastDay) : Optional.empty();
    }

    /** True for one that somebody ended and named a successor for: its posts go on there from the day after. */
    public boolean passesItsPosts() {
        return successorId != null && !endedWithUnit;
    }

    public @Nullable UUID successorId() {
        return successorId;
    }
}
