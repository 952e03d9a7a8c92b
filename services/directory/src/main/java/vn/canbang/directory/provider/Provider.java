package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/** Somebody who gives services and is asked to commit: name, title, licence, workplace, and nothing else. */
@Document("providers")
public class Provider extends NamedWhileNeeded implements Located {

    @Id
    private final UUID id;

    private ListedName listed;
    private ProviderTitle title;
    private @Nullable String practiceLicenceNo;
    private @Nullable LocalDate licensedFrom;
    private List<Workplace> workplaces;
    /** Read by the unique index only: no licence stands twice among those that are open. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String licenceKey;

    private String responsible;
    private @Nullable UUID owner;
    private UUID facilityId;
    private boolean departed;
    /** Read by the index of those whose retention runs: first day on which the provider is gone. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable LocalDate departedOn;

    Provider(
            UUID id,
            @Nullable String fullName,
            ListedName listed,
            ProviderTitle title,
            @Nullable String practiceLicenceNo,
            List<Workplace> workplaces,
            @Nullable String licenceKey,
            String responsible,
            @Nullable UUID owner,
            UUID facilityId) {
        super(fullName);
        this.id = id;
        this.listed = listed;
        this.title = title;
        this.practiceLicenceNo = practiceLicenceNo;
        this.workplaces = List.copyOf(workplaces);
        this.licenceKey = licenceKey;
        this.responsible = responsible;
        this.owner = owner;
        this.facilityId = facilityId;
    }

    static Provider register(UUID id, RegisterProvider wish, Facility facility) {
        var licence = PracticeLicence.of(wish.practiceLicenceNo(), wish.title());
        var provider = new Provider(
                id,
                wish.fullName(),
                licence.listed(wish.fullName()),
                wish.title(),
                licence.number(),
                Employment.begin(facility, wish.serviceKinds(), wish.from()).places(),
                licence.key(),
                facility.responsible(),
                facility.owner(),
                facility.id());
        provider.record("register", null, "active");
        provider.changed(List.of(provider.workplace().countedOn(wish.from())));
        return provider;
    }

    void move(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        requireActive();
        var old = workplace();
        workplaces = employment().move(facility, services, from).places();
        settleAt(facility);
        record("change_workplace", old.facilityId().toString(), facilityId.toString());
        changed(List.of(old.countedOn(from), workplace().countedOn(from)));
    }

    void offer(Set<ServiceKind> services, LocalDate from) {
        requireActive();
        var old = workplace();
        workplaces = employment().offer(services, from).places();
        record("change_services", ServiceKind.codes(old.serviceKinds()), ServiceKind.codes(services));
        changed(List.of(workplace().countedOn(from)));
    }

    /** A new number, or a new title with its number; the old one is free for nobody else, its paper names this person. */
    void license(@Nullable String licenceNo, ProviderTitle newTitle, LocalDate from) {
        requireActive();
        if (from.isBefore(licensedSince())) {
            throw RejectedException.at("/from", "ends_before_beginning");
        }
        var licence = PracticeLicence.of(licenceNo, newTitle);
        record("change_licence", practiceLicenceNo, licenceNo);
        title = newTitle;
        practiceLicenceNo = licenceNo;
        licensedFrom = from;
        licenceKey = licence.key();
        listed = licence.listed(fullName());
        changed(List.of());
    }

    /** The name was written down wrongly: the same person, also of whom has left. */
    @Override
    void correctName(String name, String reason) {
        super.correctName(name, reason);
        listed = new PracticeLicence(practiceLicenceNo).listed(name);
        changed(List.of());
    }

    void depart(LocalDate on, @Nullable String reason) {
        requireActive();
        workplaces = employment().end(on).places();
        leave();
        record("depart", "active", "departed", reason, null);
        changed(List.of(workplace().countedOn(on)));
    }

    /** What happened to a facility happened to the work there; false when that is nothing new. */
    boolean follow(Facility facility) {
        var placed = followPlace(facility);
        var named = followName(facility);
        return followTimes(facility) || placed || named;
    }

    /** The name of a facility becomes another one only when it was written wrongly, so also where somebody worked before. */
    private boolean followName(Facility facility) {
        var named = workplaces.stream().map(place -> place.named(facility)).toList();
        if (named.equals(workplaces)) {
            return false;
        }
        workplaces = named;
        changed(List.of());
        return true;
    }

    /** Whoever works at a facility, or worked there last, is looked after by whoever looks after the facility. */
    private boolean followPlace(Facility facility) {
        if (!facility.id().equals(facilityId) || facility.responsible().equals(responsible)) {
            return false;
        }
        record("place", responsible, facility.responsible());
        responsible = facility.responsible();
        changed(List.of());
        return true;
    }

    private boolean followTimes(Facility facility) {
        var followed = FollowedTimes.of(workplaces, facility);
        if (followed.isNothingNew()) {
            return false;
        }
        followed.steps().forEach(step -> record(step.act(), step.from(), step.to()));
        workplaces = followed.places();
        if (workplace().until() != null) {
            leave();
        }
        changed(followed.days());
        return true;
    }

    /** Gives services again, at the old place or another one; the time away stays as it was. */
    void comeBack(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        if (!departed) {
            throw new ConflictException("provider_active");
        }
        workplaces = employment().resume(facility, services, from).places();
        settleAt(facility);
        departed = false;
        departedOn = null;
        licenceKey = new PracticeLicence(practiceLicenceNo).key();
        record("return", "departed", "active");
        changed(List.of(workplace().countedOn(from)));
    }

    private void leave() {
        departed = true;
        departedOn = workplace().until();
        licenceKey = null;
    }

    /**
     * Whatever names the person goes, in what was recorded of it as well; the record with its id, places and days stays, so
     * that every count stays.
     *
     * @param needed whether a case still needs the name: it is kept for that alone, and reads as erased everywhere
     */
    void erase(LocalDate on, RuleUse rule, boolean needed) {
        requireNamed();
        if (!departed) {
            throw new ConflictException("provider_active");
        }
        forgetName(on, needed);
        practiceLicenceNo = null;
        licenceKey = null;
        listed = ListedName.NONE;
        record("erase", "departed", "erased", null, rule);
        if (!needed) {
            tellInternally(new ProviderErased(id));
        }
    }

    /** No case needs the name any more; false when none was kept. */
    @Override
    boolean forgetKeptName() {
        var forgotten = super.forgetKeptName();
        if (forgotten) {
            tellInternally(new ProviderErased(id));
        }
        return forgotten;
    }

    /** What was just done is told with it for the audit, by id and without a name: no crash comes between the two. */
    void standInAudit(String act, String by) {
        tellInternally(new ProviderActed(id, act, by));
    }

    private void settleAt(Facility facility) {
        facilityId = facility.id();
        responsible = facility.responsible();
        owner = facility.owner();
    }

    private void requireActive() {
        if (departed) {
            throw new ConflictException("provider_departed");
        }
    }

    private void changed(List<MeasuredDay> days) {
        tellInternally(new ProviderChanged(id, facilityId, responsible, days));
    }

    /** The services that are asked for a commitment have become others on some days: counted and read anew. */
    void countedAnew(List<LocalDate> changed) {
        var days = workplaces.stream()
                .flatMap(
                        place -> Stream.concat(place.counted(), changed.stream().map(place::countedOn)))
                .distinct()
                .toList();
        changed(days);
    }

    private Employment employment() {
        return new Employment(workplaces);
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

    public ProviderTitle title() {
        return title;
    }

    public @Nullable String practiceLicenceNo() {
        return practiceLicenceNo;
    }

    /** Since when the present licence counts: the first day of work unless it was changed. */
    public LocalDate licensedSince() {
        return licensedFrom == null ? workplaces.getFirst().from() : licensedFrom;
    }

    /** Where the provider works now, or worked last. */
    public Workplace workplace() {
        return employment().last();
    }

    public List<Workplace> workplaces() {
        return List.copyOf(workplaces);
    }

    /** True when that is just where, from when and as what somebody once worked. */
    boolean worked(UUID facility, LocalDate from, ProviderTitle as) {
        return title == as
                && workplaces.stream()
                        .anyMatch(place -> place.facilityId().equals(facility)
                                && place.from().equals(from));
    }

    public boolean hasDeparted() {
        return departed;
    }

    /** First day on which the provider is gone; absent while there. */
    public @Nullable LocalDate departedOn() {
        return departed ? workplace().until() : null;
    }
}
