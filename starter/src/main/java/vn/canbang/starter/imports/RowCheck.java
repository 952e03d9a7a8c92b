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

    /**
     * What the row has in common with those that are best carried out beside it, for example the unit whose numbers they
     * change; asked of rows that are right. Where nothing is said they are carried out in the order of the file.
     */
    default String neighbourhood(R request) {
        return "";
    }
}
