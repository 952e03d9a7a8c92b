package vn.canbang.starter.feed;

/** Tells a failure that work may go on after from one that leaves the process in doubt. */
final class Fatal {

    private Fatal() {}

    /** Throws on what no thread should outlive; a stack that was too deep is only a bad event. */
    static void rethrow(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
