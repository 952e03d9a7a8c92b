package vn.canbang.commitments.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Entries of the roster by their licences. */
public record Licensed(Map<UUID, List<RosterEntry>> byLicence) {

    public static Licensed of(List<RosterEntry> entries) {
        return new Licensed(entries.stream()
                .filter(entry -> entry.licence() != null)
                .collect(Collectors.groupingBy(RosterEntry::licence)));
    }

    /** Those under this number; several when somebody came back, or a number was given twice. */
    public List<RosterEntry> under(String number) {
        return Optional.ofNullable(LicenceDigest.of(number)).map(byLicence::get).orElse(List.of());
    }
}
