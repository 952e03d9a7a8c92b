package vn.canbang.commitments.directory;

import java.util.List;
import vn.canbang.starter.reference.Reference;

/** The villages of the province, as last told by the directory. */
public class Villages {

    private final Reference<List<VillageFacts>> reference;

    Villages(Reference<List<VillageFacts>> reference) {
        this.reference = reference;
    }

    public List<VillageFacts> all() {
        return reference.get();
    }

    public void askAgain() {
        reference.expire();
    }
}
