package vn.canbang.commitments.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.OrganisationFacts;
import vn.canbang.commitments.directory.Organisations;
import vn.canbang.commitments.directory.Villages;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.UnitPath;

/** The villages, bodies and schools of the directory that a caller counts for. */
@Component
class Holders {

    private final Villages villages;
    private final Organisations organisations;

    Holders(Villages villages, Organisations organisations) {
        this.villages = villages;
        this.organisations = organisations;
    }

    /** Holders in the caller's scope under a unit, in administrative order. */
    List<Holder> under(Caller caller, SubjectKind kind, @Nullable String unit, LocalDate on) {
        var subtree = caller.scope().subtree(unit).map(UnitPath::value).orElse("");
        return existing(kind, on)
                .filter(holder -> holder.responsible().startsWith(subtree))
                .filter(caller::sees)
                .sorted(Comparator.comparing(HolderOrder::of))
                .toList();
    }

    Optional<Holder> find(SubjectKind kind, UUID id, LocalDate on) {
        return existing(kind, on).filter(holder -> holder.id().equals(id)).findFirst();
    }

    private Stream<Holder> existing(SubjectKind kind, LocalDate on) {
        return switch (kind) {
            case HOUSEHOLD_GROUP ->
                villages.all().stream().filter(village -> village.existsOn(on)).map(Holder::of);
            case SCHOOL -> organisations(on, true).map(organisation -> Holder.of(organisation, kind));
            case STAFF_OF_UNIT -> organisations(on, false).map(organisation -> Holder.of(organisation, kind));
            case PROVIDER, FACILITY -> Stream.empty();
        };
    }

    private Stream<OrganisationFacts> organisations(LocalDate on, boolean schools) {
        return organisations.all().stream()
                .filter(organisation -> organisation.existsOn(on) && organisation.isSchool() == schools);
    }
}
