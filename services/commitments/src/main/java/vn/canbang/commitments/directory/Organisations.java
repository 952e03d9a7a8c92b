package vn.canbang.commitments.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.starter.reference.Reference;

/** The organisations of the province, as last told by the directory. */
public class Organisations {

    private final Reference<List<OrganisationFacts>> reference;

    Organisations(Reference<List<OrganisationFacts>> reference) {
        this.reference = reference;
    }

    public List<OrganisationFacts> all() {
        return reference.get();
    }

    public Optional<OrganisationFacts> find(UUID id) {
        return all().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    public void askAgain() {
        reference.expire();
    }
}
