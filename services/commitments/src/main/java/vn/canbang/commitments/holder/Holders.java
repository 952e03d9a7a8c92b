package vn.canbang.commitments.holder;

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

/** Finds the villages, bodies and schools that the directory knows. */
@Component
public class Holders {

    private final Villages villages;
    private final Organisations organisations;

    Holders(Villages villages, Organisations organisations) {
        this.villages = villages;
        this.organisations = organisations;
    }

    /** Holders in the caller's scope under a unit, in administrative order. */
    public List<Holder> under(Caller caller, SubjectKind kind, @Nullable String unit, LocalDate on) {
        var subtree = caller.scope().subtree(unit).map(UnitPath::value).orElse("");
        return all(kind)
                .filter(holder -> holder.existsOn(on))
                .filter(holder -> holder.responsible().startsWith(subtree))
                .filter(caller::sees)
                .sorted(Comparator.comparing(HolderOrder::of))
                .toList();
    }

    public Optional<Holder> find(SubjectKind kind, UUID id, LocalDate on) {
        return find(kind, id).filter(holder -> holder.existsOn(on));
    }

    /** The holder as the directory tells of it now that it has said that something changed; also one that is gone. */
    public Optional<Holder> askAgain(SubjectKind kind, UUID id) {
        if (kind == SubjectKind.HOUSEHOLD_GROUP) {
            villages.askAgain();
        } else {
            organisations.askAgain();
        }
        return find(kind, id);
    }

    private Optional<Holder> find(SubjectKind kind, UUID id) {
        return all(kind).filter(holder -> holder.id().equals(id)).findFirst();
    }

    private Stream<Holder> all(SubjectKind kind) {
        return switch (kind) {
            case HOUSEHOLD_GROUP -> villages.all().stream().map(Holder::of);
            case SCHOOL -> organisations(true).map(organisation -> Holder.of(organisation, kind));
            case STAFF_OF_UNIT -> organisations(false).map(organisation -> Holder.of(organisation, kind));
            case PROVIDER, FACILITY -> Stream.empty();
        };
    }

    private Stream<OrganisationFacts> organisations(boolean schools) {
        return organisations.all().stream().filter(organisation -> organisation.isSchool() == schools);
    }
}
