package vn.canbang.starter.imports;

import java.util.List;
import java.util.Map;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;

/** A file with rows that are wrong: none of its rows is taken, and each error is told with its row and column. */
public class ImportRejectedException extends DomainException {

    private static final int MOST = 200;

    private final int errorCount;

    ImportRejectedException(List<FieldProblem> errors) {
        super(Kind.REJECTED, "import_rejected", errors.stream().limit(MOST).toList(), String.valueOf(errors.size()));
        this.errorCount = errors.size();
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("errorCount", errorCount);
    }
}
