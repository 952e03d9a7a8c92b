package vn.canbang.directory.datarequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.Rule;

/**
 * What somebody asks of the data held about them. It is answered by one day and carried out by another; the second one may
 * be put off once, and a refusal names the law that allows it.
 */
@Document("data_requests")
public class DataRequest extends Aggregate {

    @Id
    private final UUID id;

    private final DataRequestKind kind;
    private final DataSubject dataSubject;
    private final LocalDate receivedOn;
    private final boolean byProcessor;
    private final Term answer;
    private Term execution;
    private DataRequestState state;
    /** Read by the index of the list. */
    @SuppressWarnings("UnusedVariable")
    private boolean open;

    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate closedOn;
    private boolean extended;
    private @Nullable String extensionReason;
    private @Nullable String legalGround;

    DataRequest(
            UUID id,
            DataRequestKind kind,
            DataSubject dataSubject,
            LocalDate receivedOn,
            boolean byProcessor,
            Term answer,
            Term execution,
            DataRequestState state) {
        this.id = id;
        this.kind = kind;
        this.dataSubject = dataSubject;
        this.receivedOn = receivedOn;
        this.byProcessor = byProcessor;
        this.answer = answer;
        this.execution = execution;
        this.state = state;
        this.open = state.isOpen();
    }

    static DataRequest receive(
            UUID id,
            DataRequestKind kind,
            DataSubject subject,
            LocalDate receivedOn,
            boolean byProcessor,
            Term answer,
            Term execution) {
        var request = new DataRequest(
                id, kind, subject, receivedOn, byProcessor, answer, execution, DataRequestState.RECEIVED);
        request.record("receive", null, "received", null, answer.rule());
        return request;
    }

    /** The person was told that it came in and is being carried out. */
    void answer(LocalDate on) {
        if (state != DataRequestState.RECEIVED) {
            throw new ConflictException("data_request_state");
        }
        requireNotBefore(receivedOn, on);
        answeredOn = on;
        state = DataRequestState.ANSWERED;
        record("answer", "received", "answered");
    }

    /** Carrying it out takes longer; said once, and before its time is over. */
    void extend(String reason, Rule.Acting rule, LocalDate today) {
        requireOpen();
        if (isExtended()) {
            throw new ConflictException("data_request_extended");
        }
        if (!clocks().isExecutionRunning(today)) {
            throw new ConflictException("data_request_overdue");
        }
        extended = true;
        extensionReason = reason;
        execution = execution.extendedBy(rule.number(), rule.use());
        record("extend", null, String.valueOf(execution.dueOn()), reason, rule.use());
        tellInternally(new DataRequestWorded(id));
    }

    void carryOut(LocalDate on) {
        close(DataRequestState.CARRIED_OUT, on);
        record("carry_out", null, "carried_out", null, execution.rule());
    }

    void refuse(LocalDate on, String ground) {
        close(DataRequestState.REFUSED, on);
        legalGround = ground;
        record("refuse", null, "refused", ground, null);
        tellInternally(new DataRequestWorded(id));
    }

    /**
     * What was written of it in free words, where the person may be named, goes with the person's name; that it was put
     * off or refused stays. False when nothing was written.
     */
    boolean forgetWords() {
        if (extensionReason == null && legalGround == null) {
            return false;
        }
        extended = isExtended();
        extensionReason = null;
        legalGround = null;
        forgetDetails(HistoryEntry::withoutReason);
        return true;
    }

    /** Requests from before this was kept have it from their reason. */
    private boolean isExtended() {
        return extended || extensionReason != null;
    }

    /** Whoever is told how it ended was answered by that at the latest. */
    private void close(DataRequestState end, LocalDate on) {
        requireOpen();
        requireNotBefore(answeredOn == null ? receivedOn : answeredOn, on);
        answeredOn = answeredOn == null ? on : answeredOn;
        closedOn = on;
        state = end;
        open = false;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new ConflictException("data_request_state");
        }
    }

    private static void requireNotBefore(LocalDate earliest, LocalDate on) {
        if (on.isBefore(earliest)) {
            throw RejectedException.at("/on", "ends_before_beginning");
        }
    }

    /** True while the second clock may still be put off. */
    public boolean mayBeExtended(LocalDate today) {
        return isOpen() && !isExtended() && clocks().isExecutionRunning(today);
    }

    /** By when it has to be answered and carried out, and when that was done. */
    public Clocks clocks() {
        return new Clocks(answer, answeredOn, execution, closedOn);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public DataRequestKind kind() {
        return kind;
    }

    public DataSubject dataSubject() {
        return dataSubject;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public boolean byProcessor() {
        return byProcessor;
    }

    public DataRequestState state() {
        return state;
    }

    /** Absent also when it went with the name of an erased person. */
    public @Nullable String extensionReason() {
        return extensionReason;
    }

    /** Absent also when it went with the name of an erased person. */
    public @Nullable String legalGround() {
        return legalGround;
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
