package vn.canbang.reporting.document;

/** Knows the text that a spreadsheet might take for a formula, in ordinary or full-width characters. */
final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static boolean couldAct(String words) {
        return !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0;
    }
}
