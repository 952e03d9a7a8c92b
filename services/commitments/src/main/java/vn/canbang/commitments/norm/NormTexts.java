package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.listing.OpenDates;

/** The confirmed texts of a norm in the order of their adoption: each applies until the next one does, or until it is repealed. */
record NormTexts(List<NormText> inOrder) {

    static final NormTexts NONE = new NormTexts(List.of());

    NormTexts {
        inOrder = List.copyOf(inOrder);
    }

    /** With a newer text, or one that corrects the newest under the same date. */
    NormTexts with(NormText text) {
        var kept = newest().filter(last -> last.adoptedOn().equals(text.adoptedOn()))
                .map(last -> inOrder.subList(0, inOrder.size() - 1))
                .orElse(inOrder);
        var all = new ArrayList<>(kept);
        all.add(text);
        return new NormTexts(all);
    }

    Optional<NormText> newest() {
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast());
    }

    /** When a clause stood in them, one time after the other. */
    Stream<ClauseStay> stays(ClauseKind clause) {
        return IntStream.range(0, inOrder.size())
                .boxed()
                .flatMap(i -> inOrder
                        .get(i)
                        .saysUntil(clause)
                        .map(until -> new ClauseStay(inOrder.get(i).adoptedOn(), OpenDates.earlier(until, next(i))))
                        .stream());
    }

    private LocalDate next(int text) {
        return text + 1 < inOrder.size() ? inOrder.get(text + 1).adoptedOn() : OpenDates.NO_END;
    }
}
