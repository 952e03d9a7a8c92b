package vn.canbang.commitments.retention.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.retention.LookingUpPapers;
import vn.canbang.commitments.retention.SignedPapers;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;

/** What people have signed, for the directory, which keeps their names no longer than that needs them. */
@RestController
@RequestMapping("/internal/signed-papers")
@Permit("retention:read")
class InternalPapersController {

    private static final int MOST = 100;

    private final LookingUpPapers papers;

    InternalPapersController(LookingUpPapers papers) {
        this.papers = papers;
    }

    @GetMapping
    List<SignedPapers> of(@RequestParam List<UUID> subjects) {
        if (subjects.size() > MOST) {
            throw InvalidException.at("/subjects", "invalid_value");
        }
        return papers.of(subjects);
    }
}
