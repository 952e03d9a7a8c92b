package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.listing.Parts;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Changes what facilities are, closes and reopens them, and takes back a closing that was recorded by mistake. */
@Service
public class FacilityManagement {

    private final Facilities facilities;
    private final Today today;

    FacilityManagement(Facilities facilities, Today today) {
        this.facilities = facilities;
        this.today = today;
    }

    public Facility correctName(Attempt attempt, Caller caller, UUID id, NameCorrection correction) {
        return change(attempt, caller, id, facility -> facility.correctName(correction));
    }

    public Facility close(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String reason) {
        return change(attempt, caller, id, facility -> {
            requirePast(on, "/closedOn");
            facility.close(on, reason);
        });
    }

    public Facility revokeClosure(Attempt attempt, Caller caller, UUID id, String reason) {
        return change(attempt, caller, id, facility -> facility.revokeClosure(reason));
    }

    public Facility reopen(Attempt attempt, Caller caller, UUID id, LocalDate on, @Nullable String licence) {
        return change(attempt, caller, id, facility -> {
            requirePast(on, "/reopenedOn");
            facility.reopen(on, licence);
        });
    }

    public Facility offer(Attempt attempt, Caller caller, UUID id, Set<ServiceKind> services, LocalDate from) {
        return change(attempt, caller, id, facility -> {
            requirePast(from, "/from");
            facility.offer(services, from);
        });
    }

    public Facility passTo(Attempt attempt, Caller caller, UUID id, Ownership ownership, LocalDate from) {
        return change(attempt, caller, id, facility -> {
            requirePast(from, "/from");
            facility.passTo(ownership, from);
        });
    }

    public Facility renewLicence(
            Attempt attempt, Caller caller, UUID id, @Nullable String licence, @Nullable LocalDate from) {
        return change(attempt, caller, id, facility -> {
            if (from != null) {
                requirePast(from, "/from");
            }
            facility.renewLicence(licence, from);
        });
    }

    public Facility changeHead(Attempt attempt, Caller caller, UUID id, @Nullable String title, LocalDate from) {
        return change(attempt, caller, id, facility -> {
            requirePast(from, "/from");
            facility.headedBy(title, from);
        });
    }

    public Facility get(Caller caller, UUID id) {
        return caller.requireSees(facilities.findById(id).orElseThrow(NotFoundException::new));
    }

    /** Those of these facilities that the caller sees, by id. */
    public Map<UUID, Facility> seen(Caller caller, Collection<UUID> ids) {
        return Parts.of(ids, facilities::findByIdIn).stream()
                .filter(caller::sees)
                .collect(Collectors.toMap(Facility::id, facility -> facility));
    }

    public Optional<Facility> find(UUID id) {
        return facilities.findById(id);
    }

    private Facility change(Attempt attempt, Caller caller, UUID id, Consumer<Facility> act) {
        return withFreeLicence(() -> attempt.change(() -> get(caller, id), act, facilities::save));
    }

    static Facility withFreeLicence(Supplier<Facility> save) {
        try {
            return save.get();
        } catch (DuplicateKeyException e) {
            throw licenceTaken();
        }
    }

    static RejectedException licenceTaken() {
        return RejectedException.at("/operatingLicenceNo", "licence_taken");
    }

    /** Is looked after by another commune from now on; may be repeated. */
    public void place(UUID id, String path) {
        Overtaken.again(() -> facilities.findById(id).ifPresent(facility -> {
            facility.lookedAfterBy(path);
            facilities.save(facility);
        }));
    }

    /** The services that are asked for a commitment have become others on some days; may be repeated. */
    public void countAnew(UUID id, List<LocalDate> days) {
        Overtaken.again(() -> facilities.findById(id).ifPresent(facility -> {
            facility.countedAnew(days);
            facilities.save(facility);
        }));
    }

    private void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(today.date())) {
            throw RejectedException.at(pointer, "date_in_future");
        }
    }
}
