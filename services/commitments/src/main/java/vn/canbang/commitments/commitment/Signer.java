package vn.canbang.commitments.commitment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.text.TextKey;

/**
 * Who signed, as it was that day; no more of a person than lists and counts need.
 *
 * @param name absent once erased
 * @param workplace the facility where a provider works; absent for a facility
 */
public record Signer(
        SubjectKind kind,
        UUID id,
        @Nullable String name,
        @Nullable UUID workplace,
        @Nullable String workplaceName,
        String ownership) {

    static Signer of(RosterEntry entry) {
        return new Signer(
                entry.kind(), entry.id(), entry.name(), entry.workplace(), entry.workplaceName(), entry.ownership());
    }

    /** The facility that signed, or where the provider who did worked. */
    UUID facility() {
        return Objects.requireNonNullElse(workplace, id);
    }

    Signer withoutName() {
        return named(null, workplaceName);
    }

    /** With the names as the directory has them; who signed at another workplace keeps the name of that one. */
    Signer calledAs(RosterEntry entry) {
        return named(
                entry.name(), Objects.equals(workplace, entry.workplace()) ? entry.workplaceName() : workplaceName);
    }

    private Signer named(@Nullable String written, @Nullable String place) {
        return new Signer(kind, id, written, workplace, place, ownership);
    }

    String nameKey() {
        if (name == null) {
            return "";
        }
        return kind == SubjectKind.PROVIDER ? TextKey.ofPerson(name) : TextKey.of(name);
    }

    List<String> words() {
        if (name == null) {
            return List.of();
        }
        return TextKey.words(workplaceName == null ? name : name + " " + workplaceName);
    }
}
