package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.TextKey;
import vn.canbang.starter.time.Today;

/** Registers providers, moves them between workplaces and lets them go. */
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

    public Provider register(
            Attempt attempt,
            Caller caller,
            String fullName,
            ProviderTitle title,
            @Nullable String licence,
            UUID facilityId,
            Set<ServiceKind> services,
            LocalDate from) {
        var facility = requireFacility(caller, facilityId);
        requirePast(from, "/from");
        try {
            return attempt.create(
                    providers::findById,
                    id -> Provider.register(id, fullName, title, licence, facility, services, from),
                    providers::save);
        } catch (DuplicateKeyException e) {
            throw RejectedException.at("/practiceLicenceNo", "licence_taken");
        }
    }

    /** True when somebody of the same name works at the facility already. */
    public boolean hasNamesake(String fullName, UUID facilityId) {
        return providers.existsByFacilityIdAndListedKeyAndDeparted(facilityId, TextKey.ofPerson(fullName), false);
    }

    public Provider move(
            Attempt attempt,
            Caller caller,
            UUID id,
            UUID facilityId,
            @Nullable Set<ServiceKind> services,
            LocalDate from) {
        var facility = requireFacility(caller, facilityId);
        requirePast(from, "/from");
        return attempt.change(
                () -> get(caller, id), provider -> provider.move(facility, services, from), providers::save);
    }

    public Provider depart(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String reason) {
        requirePast(on, "/departedOn");
        return attempt.change(() -> get(caller, id), provider -> provider.depart(on, reason), providers::save);
    }

    public Provider get(Caller caller, UUID id) {
        return caller.requireSees(providers.findById(id).orElseThrow(NotFoundException::new));
    }

    public Optional<Provider> find(UUID id) {
        return providers.findById(id);
    }

    private Facility requireFacility(Caller caller, UUID id) {
        return facilities
                .find(id)
                .filter(caller::sees)
                .orElseThrow(() -> RejectedException.at("/facilityId", "facility_unknown"));
    }

    private void requirePast(LocalDate from, String pointer) {
        if (from.isAfter(today.date())) {
            throw RejectedException.at(pointer, "date_in_future");
        }
    }
}
