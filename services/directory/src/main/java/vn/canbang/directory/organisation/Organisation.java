package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.listing.Named;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;

/** A body of the administration or a partner: people act for it, and its reach says how far they see. */
@Document("organisations")
public class Organisation extends Named implements Located {

    static final String MEASURE = "directory.organisations";
    static final String SCHOOLS = "directory.schools";

    @Id
    private final UUID id;

    private final OrganisationKind kind;
    private final Reach reach;
    private final String unitId;
    private final String unitPath;
    private final UUID owner;
    private final OrganisationTraits traits;
    private final @Nullable UUID parentId;
    private final LocalDate validFrom;
    private String responsible;
    private @Nullable LocalDate lastDay;
    private @Nullable UUID successorId;
    /** Its posts pass with the reorganisation that ended it, with the exceptions chosen there. */
    private boolean endedWithUnit;

    Organisation(
            UUID id,
            String name,
            ListedName listed,
            OrganisationKind kind,
            Reach reach,
            String unitId,
            String unitPath,
            UUID owner,
            OrganisationTraits traits,
            @Nullable UUID parentId,
            LocalDate validFrom,
            String responsible) {
        super(name, listed);
        this.id = id;
        this.kind = kind;
        this.reach = reach;
        this.unitId = unitId;
        this.unitPath = unitPath;
        this.owner = owner;
        this.traits = traits;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.responsible = responsible;
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
                id,
                traits,
                parentId,
                validFrom,
                unit.path());
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
        if (on.isBefore(validFrom)) {
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
        if (path.equals(responsible)) {
            return;
        }
        record("place", responsible, path);
        responsible = path;
        changed(List.of());
    }

    private void changed(LocalDate day) {
        var key = new MeasuredDay(isSchool() ? SCHOOLS : MEASURE, unitId, unitPath, null, day);
        changed(List.of(key));
    }

    private void changed(List<MeasuredDay> counted) {
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

    @Override
    public String responsible() {
        return responsible;
    }

    /** An organisation is its own: its people see it. */
    @Override
    public UUID owner() {
        return owner;
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
