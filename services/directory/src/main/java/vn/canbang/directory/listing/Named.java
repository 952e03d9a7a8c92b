package vn.canbang.directory.listing;

import vn.canbang.starter.aggregate.Aggregate;

/** A record that lists order and find by its name. */
public abstract class Named extends Aggregate implements FoundByName {

    private String name;
    private ListedName listed;

    protected Named(String name, ListedName listed) {
        this.name = name;
        this.listed = listed;
    }

    /** The history keeps how it was written. */
    protected void correctName(NameCorrection correction, ListedName right) {
        correction.requireOtherThan(name);
        record(CORRECTED, name, correction.name(), correction.reason(), null);
        name = correction.name();
        listed = right;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ListedName listed() {
        return listed;
    }

    public String nameKey() {
        return listed.key();
    }
}
