package vn.canbang.reporting.exchange;

/** The figures in which births are told to another system; they come in under the codes under which they go out. */
enum BirthElement {
    BOYS("SRB-02.boys"),
    GIRLS("SRB-03.girls"),
    /** Boys and girls together, which only proves the two. */
    BIRTHS("SRB-01.births"),
    /** A column of the sector's form (domain/law.md section 10). */
    THIRD_OR_MORE("SRB-10.births");

    private final String figure;

    BirthElement(String figure) {
        this.figure = figure;
    }

    String figure() {
        return figure;
    }
}
