package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.Named;
import vn.canbang.directory.unit.CommuneOfDate;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Responsibility;

/**
 * What is held of a village, its parts side by side in one document, and what they say. What may be done to it stands in
 * {@link Village}.
 */
abstract class VillageRecord extends Named implements LookedAfter {

    static final String MEASURE = "directory.villages";

    @Id
    private final UUID id;

    private final VillageKind kind;
    private final int number;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private final CommuneOfDate commune;

    private final LocalDate validFrom;

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    protected Responsibility responsibility;

    protected @Nullable LocalDate lastDay;
    protected @Nullable Integer households;
    protected Mergers mergers = Mergers.NONE;

    VillageRecord(
            UUID id,
            String name,
            ListedName listed,
            VillageKind kind,
            int number,
            CommuneOfDate commune,
            LocalDate validFrom,
            Responsibility responsibility) {
        super(name, listed);
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.commune = commune;
        this.validFrom = validFrom;
        this.responsibility = responsibility;
    }

    protected void changed() {
        tellInternally(new VillageChanged(id, path(), List.of()));
    }

    protected void changed(LocalDate day) {
        tellInternally(new VillageChanged(id, path(), List.of(commune.counted(MEASURE, null, day))));
    }

    /** Change of the stock that this village means for a day. */
    long changeOn(LocalDate day) {
        return life().changeOn(day);
    }

    public boolean existsOn(LocalDate day) {
        return life().includes(day);
    }

    VillageLife life() {
        return new VillageLife(validFrom, lastDay);
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

    public VillageKind kind() {
        return kind;
    }

    public String fullName() {
        return kind.fullName(name());
    }

    public int number() {
        return number;
    }

    public String communeId() {
        return commune.id();
    }

    public String communePath() {
        return commune.path();
    }

    /** The commune's path with the village's own segment. */
    public String path() {
        return communePath() + "v" + number + "/";
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public @Nullable Integer households() {
        return households;
    }

    /** The village that it went into; absent when it went into none. */
    public @Nullable VillageSuccessor successor() {
        return mergers.successor();
    }

    /** The village that it went into and those that went into it. */
    List<UUID> mergedWith() {
        return mergers.others();
    }

    /** Villages that went into this one. */
    public List<MergedVillage> merged() {
        return mergers.merged();
    }
}
