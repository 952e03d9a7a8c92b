package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.listing.Named;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.text.TextKey;

/** A village-level unit, the tenant's own: totals of households are taken village by village. */
@Document("villages")
public class Village extends Named implements Located {

    static final String MEASURE = "directory.villages";

    @Id
    private final UUID id;

    private final VillageKind kind;
    private final int number;
    private final String communeId;
    private final String communePath;
    private final LocalDate validFrom;
    private String responsible;
    private @Nullable LocalDate lastDay;
    private @Nullable Integer households;
    private Mergers mergers = Mergers.NONE;

    Village(
            UUID id,
            String name,
            ListedName listed,
            VillageKind kind,
            int number,
            String communeId,
            String communePath,
            LocalDate validFrom,
            String responsible) {
        super(name, listed);
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.communeId = communeId;
        this.communePath = communePath;
        this.validFrom = validFrom;
        this.responsible = responsible;
    }

    static Village register(
            UUID id, String name, VillageKind kind, int number, UnitVersion commune, LocalDate validFrom) {
        var village = new Village(
                id, name, listedAs(name, kind), kind, number, commune.id(), commune.path(), validFrom, commune.path());
        village.record("register", null, "active");
        village.changed(validFrom);
        return village;
    }

    private static ListedName listedAs(String name, VillageKind kind) {
        return ListedName.of(name).foundBy(TextKey.words(kind.fullName(name)).stream());
    }

    /** The name was written down wrongly: the same village, also one that has ended. */
    void correctName(NameCorrection correction) {
        correctName(correction, listed().corrected(listedAs(correction.name(), kind)));
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

    /**
     * Other villages of the commune go into this one after a day. That they do is settled here, in one write; each of them
     * {@linkplain #goInto ends} by it.
     */
    void absorb(Collection<Village> others, LocalDate on) {
        life().requireGoesOn();
        mergers = mergers.with(this, others, on);
        others.forEach(other -> record("absorb", other.id.toString(), id.toString()));
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
        if (other.equals(responsible)) {
            return;
        }
        record("place", responsible, other);
        responsible = other;
        changed();
    }

    private void changed() {
        tellInternally(new VillageChanged(id, path(), List.of()));
    }

    private void changed(LocalDate day) {
        tellInternally(
                new VillageChanged(id, path(), List.of(new MeasuredDay(MEASURE, communeId, communePath, null, day))));
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
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return null;
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
        return communeId;
    }

    public String communePath() {
        return communePath;
    }

    /** The commune's path with the village's own segment. */
    public String path() {
        return communePath + "v" + number + "/";
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
