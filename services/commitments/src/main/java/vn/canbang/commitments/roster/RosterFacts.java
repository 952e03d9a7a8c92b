package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.List;
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
        LocalDate until) {

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
                Objects.requireNonNullElse(facility.closedOn(), OpenDates.NO_END));
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
                Objects.requireNonNullElse(provider.departedOn(), OpenDates.NO_END));
    }

    /** People are ordered by given name; who was erased comes first and cannot be searched. */
    public String nameKey() {
        if (name == null) {
            return "";
        }
        return kind == SubjectKind.PROVIDER ? TextKey.ofPerson(name) : TextKey.of(name);
    }

    public List<String> words() {
        if (name == null) {
            return List.of();
        }
        return TextKey.words(workplaceName == null ? name : name + " " + workplaceName);
    }
}
