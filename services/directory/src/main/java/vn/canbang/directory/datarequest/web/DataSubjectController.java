package vn.canbang.directory.datarequest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.datarequest.DataSubjects;
import vn.canbang.directory.datarequest.SubjectKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Finds whose data a request is about, by name; each look is on record. */
@RestController
@RequestMapping("/api/directory/v1/data-subjects")
@Permit("data_request:write")
class DataSubjectController {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final DataSubjects subjects;
    private final Audit audit;

    DataSubjectController(DataSubjects subjects, Audit audit) {
        this.subjects = subjects;
        this.audit = audit;
    }

    @GetMapping
    Page<DataRequestView.DataSubjectView> named(
            Caller caller,
            @RequestParam SubjectKind kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit) {
        var most = Limit.of(limit);
        var name = q.strip();
        if (name.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw InvalidException.at("/q", "invalid_value");
        }
        audit.read("data_subjects", "search");
        return new Page<>(
                subjects.named(caller, kind, name).stream()
                        .limit(most)
                        .map(DataRequestView.DataSubjectView::of)
                        .toList(),
                null);
    }
}
