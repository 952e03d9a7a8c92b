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
import vn.canbang.commitments.commitment.Questions;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.time.Today;

/** Finds what people have signed. One under question is needed as one in force is: outside the case they read alike. */
@Service
public class LookingUpPapers {

    private final Commitments commitments;
    private final Questions questions;
    private final Today today;

    LookingUpPapers(Commitments commitments, Questions questions, Today today) {
        this.commitments = commitments;
        this.questions = questions;
        this.today = today;
    }

    /** In the order in which they were asked for; who has signed nothing is told as well. */
    public List<SignedPapers> of(Collection<UUID> subjects) {
        var date = today.date();
        var signed = commitments.findBySubjectIn(subjects).stream()
                .collect(Collectors.groupingBy(commitment -> commitment.signer().id()));
        return subjects.stream()
                .distinct()
                .map(subject -> papers(subject, signed.getOrDefault(subject, List.of()), date))
                .toList();
    }

    private SignedPapers papers(UUID subject, List<Commitment> signed, LocalDate date) {
        var papers = signed.stream()
                .map(each -> new SignedPapers.Paper(each.id(), each.signedOn(), endOf(each)))
                .toList();
        return new SignedPapers(subject, papers, signed.stream().anyMatch(each -> isNeeded(each, date)));
    }

    private boolean isNeeded(Commitment commitment, LocalDate date) {
        return commitment.coveredTo().isAfter(date) || questions.isOpenOn(commitment.id());
    }

    private static @Nullable LocalDate endOf(Commitment commitment) {
        return commitment.coveredTo().equals(OpenDates.NO_END) ? null : commitment.coveredTo();
    }
}
