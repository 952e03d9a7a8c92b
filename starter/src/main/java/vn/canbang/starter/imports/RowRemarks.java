package vn.canbang.starter.imports;

/** Takes what the importer should know of a row that is taken all the same: a namesake, a value that was mended. */
@FunctionalInterface
public interface RowRemarks {

    /**
     * @param column code of the column
     * @param code of the sentence, as in the problem texts ({@code <code>.detail})
     */
    void remark(String column, String code, Object... arguments);
}
