package vn.canbang.directory.datarequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Takes requests about personal data, answers, carries out and refuses them, each within its time. */
@Service
public class AnsweringRequests {

    private final DataRequests requests;
    private final DataSubjects subjects;
    private final RequestTerms terms;
    private final Today today;

    AnsweringRequests(DataRequests requests, DataSubjects subjects, RequestTerms terms, Today today) {
        this.requests = requests;
        this.subjects = subjects;
        this.terms = terms;
        this.today = today;
    }

    /** @param byProcessor true when somebody who processes for the province has to act as well */
    public DataRequest receive(
            Attempt attempt,
            Caller caller,
            DataRequestKind kind,
            DataSubject subject,
            LocalDate receivedOn,
            boolean byProcessor) {
        if (subjects.find(caller, subject).isEmpty()) {
            throw RejectedException.at("/subject/id", "data_subject_unknown");
        }
        requirePast(receivedOn, "/receivedOn");
        return attempt.create(
                requests::findById,
                id -> DataRequest.receive(
                        id,
                        kind,
                        subject,
                        receivedOn,
                        byProcessor,
                        terms.answer(receivedOn),
                        terms.execution(receivedOn, byProcessor)),
                requests::save);
    }

    public DataRequest answer(Attempt attempt, UUID id, LocalDate on) {
        return change(attempt, id, request -> {
            requirePast(on, "/on");
            request.answer(on);
        });
    }

    public DataRequest extend(Attempt attempt, UUID id, String reason) {
        return change(
                attempt,
                id,
                request -> request.extend(
                        reason, terms.extension(request.receivedOn(), request.byProcessor()), today.date()));
    }

    /** An erasure is carried out when the name is gone, not when somebody says so. */
    public DataRequest carryOut(Attempt attempt, Caller caller, UUID id, LocalDate on) {
        return change(attempt, id, request -> {
            requirePast(on, "/on");
            if (request.kind() == DataRequestKind.ERASURE
                    && subjects.find(caller, request.dataSubject())
                            .filter(DataSubjects.Known::isNamed)
                            .isPresent()) {
                throw new ConflictException("data_not_erased");
            }
            request.carryOut(on);
        });
    }

    public DataRequest refuse(Attempt attempt, UUID id, LocalDate on, String ground) {
        return change(attempt, id, request -> {
            requirePast(on, "/on");
            request.refuse(on, ground);
        });
    }

    public DataRequest get(UUID id) {
        return requests.findById(id).orElseThrow(NotFoundException::new);
    }

    public List<DataRequest> newest(boolean open, @Nullable ReceiptOrder after, int limit) {
        return requests.newest(open, after, limit);
    }

    private DataRequest change(Attempt attempt, UUID id, Consumer<DataRequest> act) {
        return attempt.change(
                () -> get(id),
                request -> {
                    act.accept(request);
                    if (subjects.isErased(request.dataSubject())) {
                        request.forgetWords();
                    }
                },
                requests::save);
    }

    private void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(today.date())) {
            throw RejectedException.at(pointer, "date_in_future");
        }
    }
}
