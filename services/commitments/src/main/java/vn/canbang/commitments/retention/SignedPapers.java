package vn.canbang.commitments.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has signed. */
public record SignedPapers(UUID subject, List<Paper> papers) {

    public SignedPapers {
        papers = List.copyOf(papers);
    }

    /**
     * One commitment, by its dates only.
     *
     * @param until first day on which it no longer covers; absent while nobody knows one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paper(
            UUID id, LocalDate signedOn, @Nullable LocalDate until) {}
}
