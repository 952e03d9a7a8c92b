package vn.canbang.starter.imports;

import java.util.Map;

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
     * What may stand only once in a file and is called by several names, so that only who has looked it up can compare it: by the
     * code of the column to point at. Asked besides {@link ImportKind#onceInFile}.
     */
    default Map<String, String> onceInFile(R request) {
        return Map.of();
    }

    /**
     * What the row has in common with those that are best carried out beside it, for example the unit whose numbers they
     * change; asked of rows that are right. Where nothing is said they are carried out in the order of the file.
     */
    default String neighbourhood(R request) {
        return "";
    }
}
