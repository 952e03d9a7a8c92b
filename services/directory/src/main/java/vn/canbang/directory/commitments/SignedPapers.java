package vn.canbang.directory.commitments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has signed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedPapers(UUID subject, List<Paper> papers) {

    public SignedPapers {
        papers = List.copyOf(papers);
    }

    /** First day on which the last of them no longer covered; none when nothing was signed. */
    public Optional<LocalDate> lastEnd() {
        return papers.stream().map(Paper::until).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** True while one of them covers, or nobody knows until when. */
    public boolean isAnyInForce(LocalDate date) {
        return papers.stream()
                .anyMatch(paper -> paper.until() == null || paper.until().isAfter(date));
    }

    /**
     * One commitment by its dates.
     *
     * @param until first day on which it no longer covers; absent while nobody knows one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Paper(
            UUID id, LocalDate signedOn, @Nullable LocalDate until) {}
}
