package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Registers providers, moves them between workplaces, lets them go and come back. */
@Service
public class ProviderManagement {

    private final Providers providers;
    private final FacilityManagement facilities;
    private final Today today;

    ProviderManagement(Providers providers, FacilityManagement facilities, Today today) {
        this.providers = providers;
        this.facilities = facilities;
        this.today = today;
    }

    public Provider register(Attempt attempt, Caller caller, RegisterProvider wish) {
        var facility = requireFacility(caller, wish.facilityId());
        requirePast(wish.from(), "/from");
        return withFreeLicence(() ->
                attempt.create(providers::findById, id -> Provider.register(id, wish, facility), providers::save));
    }

    /** What registering would make of each wish, refused as it would be but for a licence that is taken; stores nothing. */
    public Function<RegisterProvider, Provider> drafts(Caller caller, Collection<RegisterProvider> wishes) {
        var workplaces = facilities.seen(
                caller, wishes.stream().map(RegisterProvider::facilityId).toList());
        return wish -> {
            var facility = Optional.ofNullable(workplaces.get(wish.facilityId()))
                    .orElseThrow(ProviderManagement::facilityUnknown);
            requirePast(wish.from(), "/from");
            return Provider.register(UUID.randomUUID(), wish, facility);
        };
    }

    /** True when somebody else of the same name works at the same facility. */
    public boolean hasNamesake(Provider provider) {
        return providers.existsByEmploymentFacilityIdAndListedKeyAndEmploymentDepartedAndIdNot(
                provider.workplace().facilityId(), provider.nameKey(), false, provider.id());
    }

    public Provider move(
            Attempt attempt,
            Caller caller,
            UUID id,
            UUID facilityId,
            @Nullable Set<ServiceKind> services,
            LocalDate from) {
        return change(attempt, caller, id, provider -> {
            var facility = requireFacility(caller, facilityId);
            requirePast(from, "/from");
            provider.move(facility, services, from);
        });
    }

    public Provider offer(Attempt attempt, Caller caller, UUID id, Set<ServiceKind> services, LocalDate from) {
        return change(attempt, caller, id, provider -> {
            requirePast(from, "/from");
            provider.offer(services, from);
        });
    }

    /** @param title absent when it stays the same */
    public Provider license(
            Attempt attempt,
            Caller caller,
            UUID id,
            @Nullable String licence,
            @Nullable ProviderTitle title,
            LocalDate from) {
        return change(attempt, caller, id, provider -> {
            requirePast(from, "/from");
            provider.license(licence, title == null ? provider.title() : title, from);
        });
    }

    public Provider depart(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String reason) {
        return change(attempt, caller, id, provider -> {
            requirePast(on, "/departedOn");
            provider.depart(on, reason);
        });
    }

    public Provider revokeDeparture(Attempt attempt, Caller caller, UUID id, String reason) {
        return change(attempt, caller, id, provider -> provider.revokeDeparture(reason));
    }

    public Provider comeBack(
            Attempt attempt,
            Caller caller,
            UUID id,
            UUID facilityId,
            @Nullable Set<ServiceKind> services,
            LocalDate from) {
        return change(attempt, caller, id, provider -> {
            var facility = requireFacility(caller, facilityId);
            requirePast(from, "/from");
            provider.comeBack(facility, services, from);
        });
    }

    /** The services that are asked for a commitment have become others on some days; may be repeated. */
    public void countAnew(UUID id, List<LocalDate> days) {
        Overtaken.again(() -> providers.findById(id).ifPresent(provider -> {
            provider.countedAnew(days);
            providers.save(provider);
        }));
    }

    /** Of whom nothing is known any more, nothing is shown. */
    public Provider get(Caller caller, UUID id) {
        return caller.requireSees(
                providers.findById(id).filter(provider -> !provider.isErased()).orElseThrow(NotFoundException::new));
    }

    public Optional<Provider> find(UUID id) {
        return providers.findById(id);
    }

    /** The record comes before what the request says: to whoever does not see it, nothing about it is told. */
    private Provider change(Attempt attempt, Caller caller, UUID id, Consumer<Provider> act) {
        return withFreeLicence(() -> attempt.change(() -> get(caller, id), act, providers::save));
    }

    private static Provider withFreeLicence(Supplier<Provider> save) {
        try {
            return save.get();
        } catch (DuplicateKeyException e) {
            throw licenceTaken();
        }
    }

    static RejectedException licenceTaken() {
        return RejectedException.at("/practiceLicenceNo", "licence_taken");
    }

    private Facility requireFacility(Caller caller, UUID id) {
        return facilities.find(id).filter(caller::sees).orElseThrow(ProviderManagement::facilityUnknown);
    }

    private static RejectedException facilityUnknown() {
        return RejectedException.at("/facilityId", "facility_unknown");
    }

    private void requirePast(LocalDate from, String pointer) {
        if (from.isAfter(today.date())) {
            throw RejectedException.at(pointer, "date_in_future");
        }
    }
}
