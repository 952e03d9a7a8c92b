package vn.canbang.directory.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.idempotency.NameBasedId;

/** The setting up of the tenant's province: one record, with what was said of each step and the rules that were read and left. */
@Document("setups")
public class Setup extends Aggregate {

    static final UUID ONLY = NameBasedId.of("setup");

    @Id
    private final UUID id;

    private final List<CheckedStep> checked;
    private final Set<String> leftRules;

    Setup(UUID id, List<CheckedStep> checked, Set<String> leftRules) {
        this.id = id;
        this.checked = new ArrayList<>(checked);
        this.leftRules = new TreeSet<>(leftRules);
    }

    static Setup begun() {
        return new Setup(ONLY, List.of(), Set.of());
    }

    /** Somebody has looked and found the step complete. */
    void confirm(SetupStep step, LocalDate on, String by) {
        say(new CheckedStep(step, null, on, by));
    }

    /** Somebody has looked and found something wrong; the step stays open until it is confirmed. */
    void reportWrong(SetupStep step, String remark, LocalDate on, String by) {
        say(new CheckedStep(step, remark, on, by));
    }

    private void say(CheckedStep found) {
        checked.removeIf(before -> before.step() == found.step());
        checked.add(found);
        record(
                found.isRight() ? "confirm_step" : "report_wrong",
                null,
                found.step().name().toLowerCase(Locale.ROOT),
                found.remark(),
                null);
    }

    /** A rule without a verified value was read and is left as it is: what rests on it stands still. */
    void leaveUnconfigured(String key) {
        if (leftRules.add(key)) {
            record("leave_rule", null, key);
        }
    }

    public Optional<CheckedStep> said(SetupStep step) {
        return checked.stream().filter(each -> each.step() == step).findFirst();
    }

    public Set<String> leftRules() {
        return Set.copyOf(leftRules);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }
}
