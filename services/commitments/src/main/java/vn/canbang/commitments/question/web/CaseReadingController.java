package vn.canbang.commitments.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.question.QuestioningCommitment;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.audit.CaseReading;
import vn.canbang.starter.audit.OfCases;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Who read a questioning, for those of the case: to anybody else such a line would tell that there is one. */
@RestController
@OfCases
class CaseReadingController {

    private final QuestioningCommitment questioning;
    private final CaseAudit audit;

    CaseReadingController(QuestioningCommitment questioning, CaseAudit audit) {
        this.questioning = questioning;
        this.audit = audit;
    }

    @GetMapping(QuestioningController.PATH + "/{id}/readings")
    @Permit("commitment:question")
    Page<ReadingView> readings(
            @PathVariable UUID id,
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var found = questioning.require(id, caller);
        var size = Limit.of(limit);
        var start = placeOf(after);
        return Page.of(
                audit.newest(found.id(), start, size + 1),
                size,
                ReadingView::of,
                last -> Cursor.of(String.valueOf(start + size)));
    }

    private static int placeOf(@Nullable String after) {
        var cursor = Cursor.decode(after, 1);
        if (cursor == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(cursor.keys().getFirst()));
        } catch (NumberFormatException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }

    /** Where it was read. */
    enum ReadIn {
        @JsonProperty("list")
        LIST,
        @JsonProperty("record")
        RECORD,
        @JsonProperty("scan")
        SCAN;

        static ReadIn of(CaseReading reading) {
            return switch (reading.what()) {
                case "questionings" -> LIST;
                case CaseFileController.SCAN -> SCAN;
                default -> RECORD;
            };
        }
    }

    /** That somebody read it, with the name under which they had signed in. */
    record ReadingView(Instant at, String name, ReadIn where) {

        static ReadingView of(CaseReading reading) {
            return new ReadingView(reading.at(), reading.name(), ReadIn.of(reading));
        }
    }
}
