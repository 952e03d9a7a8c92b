package vn.canbang.commitments.template;

import java.util.List;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;

/** A form says what none may say; each place is told with the words found there. */
public class ForbiddenWordingException extends DomainException {

    ForbiddenWordingException(List<FieldProblem> places) {
        super(
                Kind.REJECTED,
                places.getFirst().code(),
                places,
                places.getFirst().arguments().toArray());
    }
}
