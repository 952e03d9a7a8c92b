package vn.canbang.test.benchmark;

/** How much is measured: what was asked for, or a tenth and less of it to see that everything runs. */
public final class Size {

    private static final boolean QUICK = Boolean.getBoolean("canbang.bench.quick");

    private Size() {}

    public static int of(int asked, int quick) {
        return QUICK ? quick : asked;
    }
}
