package vn.canbang.starter.imports;

/**
 * Judges the rows of one file, without storing anything.
 *
 * @param <R> the request that a row stands for
 */
@FunctionalInterface
public interface RowCheck<R> {

    /**
     * What the row would do. A row that may not be carried out is refused with the domain's own exception; its pointer
     * says which column is wrong.
     *
     * @param remarks takes what the importer should know although the row is taken
     */
    RowEffect of(R request, RowRemarks remarks);
}
