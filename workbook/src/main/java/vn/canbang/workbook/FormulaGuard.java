package vn.canbang.workbook;

/** Knows the text that a spreadsheet might take for a formula, in ordinary or full-width characters (S41). */
final class FormulaGuard {

    private static final String CONTROLS = "\t\r\n";
    private static final String BEGINNINGS = "=+-@＝＋－＠";

    private FormulaGuard() {}

    /** Blanks and invisible characters in front do not hide a formula from every program. */
    static boolean couldAct(String words) {
        if (words.isEmpty()) {
            return false;
        }
        if (CONTROLS.indexOf(words.charAt(0)) >= 0) {
            return true;
        }
        int at = 0;
        while (at < words.length() && unseen(words.charAt(at))) {
            at++;
        }
        return at < words.length() && BEGINNINGS.indexOf(words.charAt(at)) >= 0;
    }

    private static boolean unseen(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
