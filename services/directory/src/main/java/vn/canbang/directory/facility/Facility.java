package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
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

    private ListedName listed;
    private FacilityDetails details;
    private final String communeId;
    private final String communePath;
    private final @Nullable UUID owner;
    private String responsible;
    /** Read by the unique index only: no licence stands twice among those that are open. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String licenceKey;

    private @Nullable LocalDate closedOn;
    /** Since when the present licence counts; absent while it is the first one. */
    private @Nullable LocalDate licensedFrom;
    /** Since when the present head has it; absent while it is the first one. */
    private @Nullable LocalDate headedFrom;
    /** Absent in records that have not changed since they were made. */
    private @Nullable List<OperatingPeriod> periods;

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
        details.requireLicence();
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
        facility.tell(FacilityRegistered.of(id, details, commune));
        facility.changed(details.openedOn());
        return facility;
    }

    /** The name was written down wrongly: the same facility, also one that has closed. */
    void correctName(NameCorrection correction) {
        correction.requireOtherThan(details.name());
        record("correct_name", details.name(), correction.name(), correction.reason(), null);
        details = details.named(correction.name());
        listed = listed.corrected(ListedName.of(correction.name()));
        changed(Stream.empty());
    }

    void close(LocalDate on, @Nullable String reason) {
        requireOpen();
        keep(operation().close(on));
        licenceKey = null;
        record("close", "operating", "closed", reason, null);
        tell(new FacilityClosed(id, communeId, communePath, on));
        changed(on);
    }

    /** Works again; a licence is needed anew, the old number or another one. */
    void reopen(LocalDate on, @Nullable String licenceNo) {
        if (closedOn == null) {
            throw new ConflictException("facility_open");
        }
        license(details.licensed(licenceNo));
        keep(operation().reopen(on));
        record("reopen", "closed", "operating");
        tell(new FacilityReopened(id, communeId, communePath, details.operatingLicenceNo(), on));
        changed(on);
    }

    void offer(Set<ServiceKind> services, LocalDate from) {
        requireOpen();
        var before = ServiceKind.codes(details.serviceKinds());
        operate(services, ownership(), from);
        record("change_services", before, ServiceKind.codes(services));
    }

    void passTo(Ownership other, LocalDate from) {
        requireOpen();
        var before = ownership().code();
        operate(details.serviceKinds(), other, from);
        record("change_ownership", before, other.code());
    }

    /** @param from day from which another licence counts; absent when the number was only written wrongly */
    void renewLicence(@Nullable String licenceNo, @Nullable LocalDate from) {
        requireOpen();
        if (from != null) {
            requireInOrder(from, licensedFrom);
            licensedFrom = from;
        }
        record("change_licence", details.operatingLicenceNo(), licenceNo);
        license(details.licensed(licenceNo));
        tell(new FacilityLicenceChanged(id, communeId, communePath, details.operatingLicenceNo()));
        changed(Stream.empty());
    }

    /** Somebody else heads it from a day on; of the head only the title is known. */
    void headedBy(@Nullable String title, LocalDate from) {
        requireOpen();
        requireInOrder(from, headedFrom);
        record("change_head", details.headTitle(), title);
        details = details.headedBy(title);
        headedFrom = from;
        changed(Stream.empty());
    }

    private void requireInOrder(LocalDate from, @Nullable LocalDate before) {
        if (from.isBefore(before == null ? details.openedOn() : before)) {
            throw RejectedException.at("/from", "ends_before_beginning");
        }
    }

    /** Is looked after by another commune from now on; the commune of its date stays as it was. */
    void lookedAfterBy(String path) {
        if (path.equals(responsible)) {
            return;
        }
        record("place", responsible, path);
        responsible = path;
        tell(new FacilityPlaced(id, communeId, communePath, path));
        changed(Stream.empty());
    }

    private void operate(Set<ServiceKind> services, Ownership under, LocalDate from) {
        keep(operation().change(services, under, from));
        details = details.offering(services, under);
        tell(new FacilityOperationChanged(id, communeId, communePath, new TreeSet<>(services), under, from));
        changed(from);
    }

    private void license(FacilityDetails licensed) {
        licensed.requireLicence();
        details = licensed;
        licenceKey = LicenceKey.of(licensed.operatingLicenceNo());
    }

    private void keep(Operation operation) {
        periods = operation.periods();
        closedOn = operation.end();
    }

    private Operation operation() {
        if (periods != null) {
            return new Operation(periods);
        }
        var begun = Operation.begin(details.serviceKinds(), details.ownership(), details.openedOn());
        return closedOn == null ? begun : begun.close(closedOn);
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new ConflictException("facility_closed");
        }
    }

    private void changed(LocalDate day) {
        changed(Stream.of(day));
    }

    private void changed(Stream<LocalDate> days) {
        tellInternally(new FacilityChanged(
                id, responsible, days.distinct().map(this::countedOn).toList()));
    }

    /** The services that are asked for a commitment have become others on some days: it is counted and read anew. */
    void countedAnew(List<LocalDate> days) {
        changed(Stream.concat(periods().stream().flatMap(OperatingPeriod::days), days.stream()));
    }

    private MeasuredDay countedOn(LocalDate day) {
        return new MeasuredDay(MEASURE, communeId, communePath, owner, day);
    }

    public boolean isOpenOn(LocalDate day) {
        return operation().isOpenOn(day);
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
        return communeId;
    }

    public String communePath() {
        return communePath;
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

    public @Nullable LocalDate headedFrom() {
        return headedFrom;
    }
}
