package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.access.Located;

/**
 * A provider or facility of the directory with what commitments do for it; a copy that can be made again from the feeds.
 *
 * @param stays where the directory counts it, the first one first; absent in an entry of an earlier version
 * @param absences when it was away; absent in an entry of an earlier version
 * @param work where a provider worked, the first place first; absent in an entry of an earlier version
 * @param renewing changes after which it has to sign again; absent in an entry of an earlier version
 * @param licence what its licence number is found by; absent when it has none, once erased, and in an entry of an earlier version
 * @param coverStamp how new what commitments do for it is; absent before the first one
 * @param told version of the directory's record that this says; absent in an entry of an earlier version
 */
@Document("roster")
public record RosterEntry(
        @Id UUID id,
        SubjectKind kind,
        @Nullable String name,
        String nameKey,
        List<String> words,
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
        Listed listed,
        LocalDate gapFrom,
        GapReason reason,
        @Nullable UUID commitment,
        @Nullable List<Stay> stays,
        @Nullable List<Absence> absences,
        @Nullable List<AtWork> work,
        @Nullable List<Renewing> renewing,
        @Nullable UUID licence,
        @Nullable Long coverStamp,
        @Nullable Long told)
        implements Located {

    public boolean isThereOn(LocalDate date) {
        return dates().isThereOn(date);
    }

    public boolean hasGapOn(LocalDate date) {
        return dates().hasGapOn(date);
    }

    /** The bodies of whose staff it is or was, those of the line not among them. */
    public Set<UUID> owners() {
        return Stream.concat(
                        Stream.ofNullable(owner), counted().stream().flatMap(stay -> Stream.ofNullable(stay.owner())))
                .collect(Collectors.toSet());
    }

    /** True when it says that already, or something newer, and stands on the right list. */
    boolean says(Cover cover, LocalDate date) {
        return coverStamp != null && coverStamp >= cover.stamp() && listed == listedOn(date);
    }

    /** Where the directory counts it among those registered. */
    public List<Stay> counted() {
        if (stays != null) {
            return stays;
        }
        return required ? List.of(new Stay(unitId, unitPath, owner, ownership, since, until)) : List.of();
    }

    /**
     * First day on which somebody who was there on a day is gone, also when they came back later; else the last one, or
     * “without end”.
     */
    public LocalDate goneAfter(LocalDate day) {
        if (absences == null) {
            return until;
        }
        return absences.stream()
                .filter(absence -> absence.until().isAfter(day))
                .findFirst()
                .map(Absence::from)
                .orElse(OpenDates.NO_END);
    }

    /** True when the directory knows it on a day: it had come by then, and was not away. */
    public boolean wasThereOn(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(goneAfter(day));
    }

    private LocalDate firstDay() {
        return Stream.of(
                        Stream.of(since),
                        counted().stream().map(Stay::from),
                        Objects.requireNonNullElse(work, List.<AtWork>of()).stream()
                                .map(AtWork::from))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElse(since);
    }

    /** Day on which a provider who signed at a workplace left it for another one, also when they moved on since. */
    public Optional<LocalDate> movedFrom(UUID signedAt, LocalDate signedOn) {
        var after = Objects.requireNonNullElse(work, List.<AtWork>of()).stream()
                .filter(place -> place.hasBegun() && place.until().isAfter(signedOn))
                .dropWhile(place -> !place.isAt(signedAt))
                .toList();
        if (after.isEmpty()) {
            return workplace == null || workplace.equals(signedAt) ? Optional.empty() : Optional.of(since);
        }
        return after.stream().filter(place -> !place.isAt(signedAt)).findFirst().map(AtWork::from);
    }

    /** The first change after a day on which it signed that makes it sign again; a change of workplace is no part of these. */
    public Optional<Renewing> renewingAfter(LocalDate signedOn) {
        return Objects.requireNonNullElse(renewing, List.<Renewing>of()).stream()
                .filter(change -> change.on().isAfter(signedOn))
                .min(Comparator.comparing(Renewing::on));
    }

    boolean isNewerThan(long version) {
        return told != null && told > version;
    }

    private GapDates dates() {
        return new GapDates(required, until, gapFrom);
    }

    Listed listedOn(LocalDate date) {
        return dates().listedOn(date);
    }

    /** The list on which it stands with another gap. */
    Listed listedOn(LocalDate date, LocalDate otherGapFrom) {
        return new GapDates(required, until, otherGapFrom).listedOn(date);
    }

    public NameOrder order() {
        return new NameOrder(nameKey, id);
    }
}
