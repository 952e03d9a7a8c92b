package vn.canbang.commitments.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.listing.OpenDates;

/** Finds what people have signed, by days alone: whether a case is open nobody learns here. */
@Service
public class LookingUpPapers {

    private final Commitments commitments;

    LookingUpPapers(Commitments commitments) {
        this.commitments = commitments;
    }

    /** In the order in which they were asked for; who has signed nothing is told as well. */
    public List<SignedPapers> of(Collection<UUID> subjects) {
        var signed = commitments.findBySubjectIn(subjects).stream()
                .collect(Collectors.groupingBy(commitment -> commitment.signer().id()));
        return subjects.stream()
                .distinct()
                .map(subject -> papers(subject, signed.getOrDefault(subject, List.of())))
                .toList();
    }

    private static SignedPapers papers(UUID subject, List<Commitment> signed) {
        return new SignedPapers(
                subject,
                signed.stream()
                        .map(each -> new SignedPapers.Paper(each.id(), each.signedOn(), endOf(each)))
                        .toList());
    }

    private static @Nullable LocalDate endOf(Commitment commitment) {
        return commitment.coveredTo().equals(OpenDates.NO_END) ? null : commitment.coveredTo();
    }
}
