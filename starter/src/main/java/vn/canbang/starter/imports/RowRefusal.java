package vn.canbang.starter.imports;

import java.util.List;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;

/** A refusal of the domain as it concerns one row; that something is away concerns no row, and goes on as it is. */
final class RowRefusal {

    private RowRefusal() {}

    static List<FieldProblem> of(DomainException refusal, RowPlace place) {
        if (refusal.kind() == DomainException.Kind.UNAVAILABLE) {
            throw refusal;
        }
        if (refusal.fields().isEmpty()) {
            return List.of(place.at("", refusal.code(), List.of(refusal.arguments())));
        }
        return refusal.fields().stream()
                .map(field -> place.at(field.pointer(), field.code(), field.arguments()))
                .toList();
    }
}
