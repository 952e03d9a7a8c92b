package vn.canbang.directory.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.canbang.starter.exports.OrganisationNames;

/** Our organisations by name, for the mark on what their people take away. */
@Component
class NamesOfOrganisations implements OrganisationNames {

    private final Organisations organisations;

    NamesOfOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> nameOf(UUID organisation) {
        return organisations.findById(organisation).map(Organisation::name);
    }
}
