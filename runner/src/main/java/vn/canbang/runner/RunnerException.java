package vn.canbang.runner;

/** Why the platform cannot run, in one sentence for the person at the terminal. */
public final class RunnerException extends RuntimeException {

    public RunnerException(String sentence) {
        super(sentence);
    }

    public RunnerException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
