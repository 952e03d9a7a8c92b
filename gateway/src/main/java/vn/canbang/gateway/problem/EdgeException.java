package vn.canbang.gateway.problem;

/** A request cannot go on, for a reason that the caller may know. */
public class EdgeException extends RuntimeException {

    private final EdgeProblem problem;

    public EdgeException(EdgeProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public EdgeProblem problem() {
        return problem;
    }
}
