package vn.canbang.reporting.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The organisations of the current tenant, as the directory tells them. */
public class Organisations {

    private final Supplier<List<Organisation>> all;

    public Organisations(Supplier<List<Organisation>> all) {
        this.all = all;
    }

    public List<Organisation> on(LocalDate date) {
        return all.get().stream()
                .filter(organisation -> organisation.existsOn(date))
                .toList();
    }
}
