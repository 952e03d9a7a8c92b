package vn.canbang.reporting.calendar;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;

/** That the consolidator has opened a period before its day, or one that was over again. */
@Document("period_openings")
class PeriodOpening extends Aggregate {

    @Id
    private final UUID id;

    private boolean again;

    @PersistenceCreator
    PeriodOpening(UUID id) {
        this.id = id;
    }

    static PeriodOpening of(UUID period) {
        return new PeriodOpening(period);
    }

    /**
     * Opens the period; one that is open stays so.
     *
     * @param from in which state it is now
     * @param afterSending whether it is over and the province's report was sent
     */
    void open(PeriodState from, boolean afterSending) {
        if (history().isEmpty() || (afterSending && !again)) {
            record("open", from.code(), PeriodState.OPEN.code());
            again = afterSending;
        }
    }

    /** Opened once more after the province's report was sent. */
    boolean isAgain() {
        return again;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    UUID period() {
        return id;
    }
}
