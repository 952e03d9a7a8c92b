package vn.canbang.starter.imports;

import java.util.List;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.NotFoundException;

/** The kinds of files that this service takes, and who may bring which. */
public class ImportKinds {

    private final List<ImportKind<?>> kinds;
    private final AccessMatrix matrix;

    ImportKinds(List<ImportKind<?>> kinds, AccessMatrix matrix) {
        this.kinds = List.copyOf(kinds);
        this.matrix = matrix;
    }

    /** Those that the caller may bring. */
    public List<ImportKind<?>> of(Caller caller) {
        return kinds.stream()
                .filter(kind -> matrix.allows(caller, kind.permission()))
                .toList();
    }

    /** The kind, for a caller who may write what its rows are about (S18). */
    public ImportKind<?> require(Caller caller, String code) {
        var kind = kinds.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!matrix.holds(caller, kind.permission())) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
        return kind;
    }

    ImportKind<?> get(String code) {
        return kinds.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of file " + code));
    }
}
