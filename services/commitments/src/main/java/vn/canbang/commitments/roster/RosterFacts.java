package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.FacilityFacts;
import vn.canbang.commitments.directory.ProviderFacts;
import vn.canbang.starter.text.TextKey;

/**
 * What the roster keeps of a provider or facility: no more than the lists and counts of this service need.
 *
 * @param name absent once erased
 * @param since first day at the present workplace, or of the facility
 * @param until first day on which the subject is gone
 * @param required true when its services need a commitment
 * @param counted where the directory counts it and has counted it, the first one first
 * @param absences when it was away
 * @param work where a provider worked, the first place first
 * @param renewing changes after which it has to sign again
 * @param licence what its licence number is found by; absent once erased
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
        List<Stay> counted,
        List<Absence> absences,
        List<AtWork> work,
        List<Renewing> renewing,
        @Nullable UUID licence,
        long version) {

    public RosterFacts {
        renewing = List.copyOf(renewing);
        counted = List.copyOf(counted);
        absences = List.copyOf(absences);
        work = List.copyOf(work);
    }

    public static RosterFacts of(FacilityFacts facility) {
        return new RosteredFacility(facility).facts();
    }

    public static RosterFacts of(ProviderFacts provider) {
        return new RosteredProvider(provider).facts();
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
