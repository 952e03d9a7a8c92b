package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.FacilityFacts;
import vn.canbang.commitments.directory.ProviderFacts;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.text.TextKey;

/**
 * What the roster keeps of a provider or facility: no more than the lists and counts of this service need.
 *
 * @param name absent once erased
 * @param since first day at the present workplace, or of the facility
 * @param until first day on which the subject is gone
 * @param required true when its services need a commitment
 * @param endings when earlier stays ended, by the day on which they began
 * @param version of the directory's record
 */
public record RosterFacts(
        UUID id,
        SubjectKind kind,
        @Nullable String name,
        @Nullable UUID workplace,
        @Nullable String workplaceName,
        List<String> services,
        String ownership,
        String unitId,
        String unitPath,
        String responsible,
        @Nullable UUID owner,
        boolean required,
        LocalDate since,
        LocalDate until,
        Map<LocalDate, LocalDate> endings,
        long version) {

    public RosterFacts {
        endings = Map.copyOf(endings);
    }

    public static RosterFacts of(FacilityFacts facility) {
        return new RosterFacts(
                facility.id(),
                SubjectKind.FACILITY,
                facility.name(),
                null,
                null,
                facility.serviceKinds(),
                facility.ownership(),
                facility.commune().id(),
                facility.commune().path(),
                facility.responsible(),
                facility.owner(),
                facility.sensitive(),
                facility.openedOn(),
                Objects.requireNonNullElse(facility.closedOn(), OpenDates.NO_END),
                Map.of(),
                Objects.requireNonNullElse(facility.version(), 0L));
    }

    public static RosterFacts of(ProviderFacts provider) {
        return new RosterFacts(
                provider.id(),
                SubjectKind.PROVIDER,
                provider.fullName(),
                provider.facility().id(),
                provider.facility().name(),
                provider.serviceKinds(),
                provider.ownership(),
                provider.commune().id(),
                provider.commune().path(),
                provider.responsible(),
                provider.owner(),
                provider.sensitive(),
                provider.from(),
                Objects.requireNonNullElse(provider.departedOn(), OpenDates.NO_END),
                endings(Objects.requireNonNullElse(provider.workplaces(), List.of())),
                Objects.requireNonNullElse(provider.version(), 0L));
    }

    private static Map<LocalDate, LocalDate> endings(List<ProviderFacts.Stay> workplaces) {
        var endings = new HashMap<LocalDate, LocalDate>();
        for (var workplace : workplaces) {
            var to = workplace.to();
            if (to != null) {
                endings.put(workplace.from(), to);
            }
        }
        return endings;
    }

    /** Where the directory counts it now. */
    Stay stay() {
        return new Stay(unitId, unitPath, owner, ownership, since, until);
    }

    /** People are ordered by given name; who was erased comes first and cannot be searched. */
    public String nameKey() {
        if (name == null) {
            return "";
        }
        return kind == SubjectKind.PROVIDER ? TextKey.ofPerson(name) : TextKey.of(name);
    }

    public List<String> words() {
        return words(name, workplaceName);
    }

    /** What a search finds: the words of the name and of the place of work; of who was erased nothing. */
    static List<String> words(@Nullable String name, @Nullable String workplaceName) {
        if (name == null) {
            return List.of();
        }
        return TextKey.words(workplaceName == null ? name : name + " " + workplaceName);
    }
}
