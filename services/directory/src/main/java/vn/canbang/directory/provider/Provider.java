package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.LicenceKey;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.TextKey;

/** Somebody who gives services and is asked to commit: name, title, licence, workplace, and nothing else. */
@Document("providers")
public class Provider extends Aggregate implements Located {

    static final String MEASURE = "directory.providers";

    @Id
    private final UUID id;

    private final String fullName;
    private final ListedName listed;
    private final ProviderTitle title;
    private final @Nullable String practiceLicenceNo;
    private final List<Workplace> workplaces;
    /** Read by the unique index only: no licence stands twice among those that are open. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String licenceKey;

    private String responsible;
    private @Nullable UUID owner;
    private UUID facilityId;
    private boolean departed;

    Provider(
            UUID id,
            String fullName,
            ListedName listed,
            ProviderTitle title,
            @Nullable String practiceLicenceNo,
            List<Workplace> workplaces,
            @Nullable String licenceKey,
            String responsible,
            @Nullable UUID owner,
            UUID facilityId) {
        this.id = id;
        this.fullName = fullName;
        this.listed = listed;
        this.title = title;
        this.practiceLicenceNo = practiceLicenceNo;
        this.workplaces = new ArrayList<>(workplaces);
        this.licenceKey = licenceKey;
        this.responsible = responsible;
        this.owner = owner;
        this.facilityId = facilityId;
    }

    static Provider register(
            UUID id,
            String fullName,
            ProviderTitle title,
            @Nullable String licence,
            Facility facility,
            Set<ServiceKind> services,
            LocalDate from) {
        var key = LicenceKey.of(licence);
        if (title.isLicensed() && key == null) {
            throw RejectedException.at("/practiceLicenceNo", "licence_missing");
        }
        requireOpen(facility, from, "/from");
        var provider = new Provider(
                id,
                fullName,
                ListedName.ofPerson(fullName).foundBy(licenceWords(key)),
                title,
                licence,
                List.of(Workplace.at(facility, services, from)),
                key,
                facility.responsible(),
                facility.owner(),
                facility.id());
        provider.record("register", null, "active");
        provider.changed(List.of(provider.dayOf(provider.workplace(), from)));
        return provider;
    }

    void move(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        requireActive();
        var old = workplace();
        if (!from.isAfter(old.from())) {
            throw RejectedException.at("/from", "ends_before_beginning");
        }
        if (facility.id().equals(old.facilityId())) {
            throw RejectedException.at("/facilityId", "same_workplace");
        }
        requireOpen(facility, from, "/from");
        workplaces.set(workplaces.size() - 1, old.until(from));
        workplaces.add(Workplace.at(facility, services == null ? old.serviceKinds() : services, from));
        facilityId = facility.id();
        responsible = facility.responsible();
        owner = facility.owner();
        record("change_workplace", old.facilityId().toString(), facilityId.toString());
        changed(List.of(dayOf(old, from), dayOf(workplace(), from)));
    }

    void depart(LocalDate on, @Nullable String reason) {
        requireActive();
        var old = workplace();
        if (!on.isAfter(old.from())) {
            throw RejectedException.at("/departedOn", "ends_before_beginning");
        }
        workplaces.set(workplaces.size() - 1, old.until(on));
        departed = true;
        licenceKey = null;
        record("depart", "active", "departed", reason, null);
        changed(List.of(dayOf(old, on)));
    }

    private void requireActive() {
        if (departed) {
            throw new ConflictException("provider_departed");
        }
    }

    private static void requireOpen(Facility facility, LocalDate from, String pointer) {
        if (!facility.isOpenOn(from)) {
            throw RejectedException.at(pointer, "facility_not_open");
        }
    }

    private void changed(List<MeasuredDay> days) {
        var counted = workplaces.stream().anyMatch(Workplace::isSensitive) ? days : List.<MeasuredDay>of();
        tellInternally(new ProviderChanged(id, facilityId, responsible, counted));
    }

    private MeasuredDay dayOf(Workplace place, LocalDate day) {
        return new MeasuredDay(MEASURE, place.communeId(), place.communePath(), place.owner(), day);
    }

    /** The last digits of a licence find it as well as its beginning. */
    private static Stream<String> licenceWords(@Nullable String number) {
        if (number == null) {
            return Stream.empty();
        }
        var licence = TextKey.of(number).replace(" ", "");
        var tail = 6;
        return licence.length() <= tail
                ? Stream.of(licence)
                : Stream.of(licence, licence.substring(licence.length() - tail));
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

    public String fullName() {
        return fullName;
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

    /** Where the provider works now, or worked last. */
    public Workplace workplace() {
        return workplaces.getLast();
    }

    public List<Workplace> workplaces() {
        return Collections.unmodifiableList(workplaces);
    }

    public boolean hasDeparted() {
        return departed;
    }
}
