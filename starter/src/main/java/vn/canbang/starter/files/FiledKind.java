package vn.canbang.starter.files;

/** A kind of record that files may belong to. A service that has one offers it as a bean. */
public interface FiledKind {

    /** How the kind is called wherever one of its files is named; part of the place of every file, so it never changes. */
    String code();

    /** True when its files tell of a person, so that each reading of one is put on record. */
    boolean personal();
}
