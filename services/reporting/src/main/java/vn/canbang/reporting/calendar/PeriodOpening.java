package vn.canbang.reporting.calendar;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;

/** That the consolidator has opened a period before its day, or an old one again. */
@Document("period_openings")
class PeriodOpening extends Aggregate {

    @Id
    private final UUID id;

    @PersistenceCreator
    PeriodOpening(UUID id) {
        this.id = id;
    }

    static PeriodOpening of(UUID period) {
        return new PeriodOpening(period);
    }

    /** Opens the period; one that is open stays so. */
    void open() {
        if (history().isEmpty()) {
            record("open", "planned", "open");
        }
    }

    @Override
    public String subject() {
        return id.toString();
    }

    UUID period() {
        return id;
    }
}
