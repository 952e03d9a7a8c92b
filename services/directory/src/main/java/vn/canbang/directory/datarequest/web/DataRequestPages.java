package vn.canbang.directory.datarequest.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.datarequest.AnsweringRequests;
import vn.canbang.directory.datarequest.DataRequest;
import vn.canbang.directory.datarequest.DataRequestState;
import vn.canbang.directory.datarequest.DataSubjects;
import vn.canbang.directory.datarequest.ReceiptOrder;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Page;

/** Requests as the data-protection officer sees them, one or page by page. */
@Component
class DataRequestPages {

    private final AnsweringRequests answering;
    private final DataSubjects subjects;
    private final AccessMatrix matrix;
    private final Today today;

    DataRequestPages(AnsweringRequests answering, DataSubjects subjects, AccessMatrix matrix, Today today) {
        this.answering = answering;
        this.subjects = subjects;
        this.matrix = matrix;
        this.today = today;
    }

    Page<DataRequestView> page(Caller caller, boolean open, @Nullable String after, int size) {
        return Page.of(
                answering.newest(open, ReceiptOrder.at(after), size + 1),
                size,
                request -> view(request, caller),
                request -> ReceiptOrder.of(request).cursor());
    }

    DataRequestView view(DataRequest request, Caller caller) {
        var subject = subjects.find(caller, request.dataSubject())
                .map(DataRequestView.DataSubjectView::of)
                .orElseGet(() -> DataRequestView.DataSubjectView.unknown(request.dataSubject()));
        return DataRequestView.of(request, subject, today.date(), actions(request, caller));
    }

    private List<Act> actions(DataRequest request, Caller caller) {
        var acts = new ArrayList<Act>();
        if (request.isOpen() && matrix.allows(caller, DataRequestController.WRITE)) {
            if (request.state() == DataRequestState.RECEIVED) {
                acts.add(Act.allowed("answer"));
            }
            if (request.mayBeExtended(today.date())) {
                acts.add(Act.allowed("extension"));
            }
            acts.add(Act.allowed("completion"));
            acts.add(Act.allowed("refusal"));
        }
        return acts;
    }
}
