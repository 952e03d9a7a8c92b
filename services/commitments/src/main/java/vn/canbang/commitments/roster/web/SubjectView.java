package vn.canbang.commitments.roster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.roster.RosterEntry;

/** A provider or facility as lists name it; without name once it is erased. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubjectView(
        UUID id, @Nullable String name, @Nullable String workplace, List<String> services) {

    public static SubjectView of(RosterEntry entry) {
        return new SubjectView(entry.id(), entry.name(), entry.workplaceName(), entry.services());
    }
}
