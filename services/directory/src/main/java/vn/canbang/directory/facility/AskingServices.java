package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.time.Today;

/** Knows by the province's own rules which services are asked for a commitment. */
@Component
public class AskingServices {

    private final Rules rules;
    private final Today today;

    AskingServices(Rules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** As the rules stand now, of all days; ask once for a list. */
    public AskedServices asked() {
        return AskedServices.by(rules);
    }

    /** The same with the day that it is today. */
    public AskedToday today() {
        return new AskedToday(asked(), today.date());
    }

    /** As they ship, before a province entered anything. */
    public AskedToday shipped() {
        var rows = rules.rows().stream().filter(row -> !row.tenantOverride()).toList();
        return new AskedToday(AskedServices.by(new Rules(() -> rows)), today.date());
    }

    /** What is asked for, as somebody reads it on a day. */
    public record AskedToday(AskedServices services, LocalDate day) {

        public boolean ask(Collection<ServiceKind> given) {
            return services.ask(given, day);
        }

        /** A short form to see whether anything is other than when it was last told. */
        public String fingerprint() {
            var spans = services.spans().stream()
                    .map(span -> span.from() + " " + ServiceKind.codes(span.services()))
                    .collect(Collectors.joining("; "));
            return spans + " | "
                    + services.days().stream()
                            .filter(each -> !each.isAfter(day))
                            .count();
        }

        public List<LocalDate> days() {
            return services.days();
        }
    }
}
