package vn.canbang.starter.territory;

/**
 * Declares that the records of a collection are looked after by a unit and go with it when it goes into another one. A service
 * makes one bean for each such collection; the field must be the first of an index, so that a reform costs what it moves.
 *
 * @param field holds the path of the unit, exactly
 */
public record Followed(String collection, String field) {

    /** The field that nearly all of them have. */
    public static final String RESPONSIBLE = "responsible";

    public static Followed responsible(String collection) {
        return new Followed(collection, RESPONSIBLE);
    }
}
