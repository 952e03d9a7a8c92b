package vn.canbang.starter.imports;

/** What a row does. */
public enum RowEffect {
    /** Makes a record. */
    ADD,
    /** Changes one that stands already. */
    CHANGE,
    /** Nothing: all of it stands already. */
    NONE
}
