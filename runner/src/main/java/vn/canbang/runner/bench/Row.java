package vn.canbang.runner.bench;

/** One line of the table: what was measured, what is asked for (may be empty), and what came out. */
record Row(String what, String asked, String measured) {

    static Row notRun(String what, String asked, String reason) {
        return new Row(what, asked, "not run: " + reason);
    }
}
