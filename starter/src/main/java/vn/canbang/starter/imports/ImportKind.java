package vn.canbang.starter.imports;

import java.util.List;
import java.util.Map;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;

/**
 * A sort of file that a service takes: its columns, and what one row of it does. A bean of this type is all that a
 * service adds; reading, checking, accepting and carrying out are the starter's. A kind lives beside the request that its
 * rows stand for, in the feature's {@code web} package, and writes through the feature's own management.
 *
 * @param <R> the request that a row stands for: the very record that the API reads from JSON, with its constraints
 */
public interface ImportKind<R> {

    /** Code as it stands in addresses, for example {@code facilities}. */
    String code();

    /** What people call it: “Cơ sở”. */
    String title();

    /** The permission to write what the rows are about, for example {@code facility:write}; asked besides that of importing. */
    String permission();

    /** In the order of the template. The code of a column is the name of the field in the request. */
    List<ImportColumn> columns();

    Class<R> requestType();

    /**
     * The body that the API would be sent for a row; the values by column code unless the request has parts. Empty cells
     * are absent. A text is a {@code String}, a date {@code yyyy-MM-dd}, a number a {@code Long}, a choice its code or id,
     * several choices a {@code List}, a unit its path.
     */
    default Map<String, Object> body(Map<String, Object> row) {
        return row;
    }

    /** What may stand only once in a file: the value as it is compared, by the code of the column to point at. */
    default Map<String, String> onceInFile(R request) {
        return Map.of();
    }

    /**
     * Begins to look at one file. What all rows need from the database is read here once; each row is then judged by
     * the answer. Nothing is stored.
     *
     * @param requests the requests of all rows that could be read, in their order
     */
    RowCheck<R> check(Caller importer, List<R> requests);

    /**
     * Does what the row asks for, once however often it is called with the same attempt; refused as the API would refuse
     * it now. A row that needs nothing any more is no refusal.
     */
    void carryOut(Attempt attempt, Caller importer, R request);

    /** A row that is to be carried out, with the attempt that makes it one however often it is asked for. */
    record RowWish<R>(Attempt attempt, R request) {}

    /**
     * Does at once what all these rows ask for, where a kind knows a faster way than row by row. False, or a refusal, when one
     * of them is in the way: then each is carried out alone, and what was written before is found by its attempt.
     */
    default boolean carryOutTogether(Caller importer, List<RowWish<R>> wishes) {
        return false;
    }
}
