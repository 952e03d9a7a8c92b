package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.RejectedException;

/**
 * The receiver's remarks over all rounds with their answers.
 *
 * @param before what stood at each item when the report was last returned
 * @param returnDue last day to answer the last return; absent while no rule sets one
 */
public record Review(
        List<Remark> remarks,
        List<ItemText> before,
        int rounds,
        @Nullable LocalDate returnDue) {

    static final Review NONE = new Review(List.of(), List.of(), 0, null);

    public Review {
        remarks = List.copyOf(remarks);
        before = List.copyOf(before);
    }

    /** A further round of remarks on the items as they stand. */
    Review returned(List<Remark> asked, Collection<ItemText> standing, @Nullable LocalDate due) {
        if (asked.isEmpty()) {
            throw new RejectedException("remark_required");
        }
        var all = new ArrayList<>(remarks);
        all.addAll(asked);
        return new Review(all, List.copyOf(standing), rounds + 1, due);
    }

    /** Answers a remark: fixed when the item reads differently now, or kept with an explanation. */
    Review answered(UUID remark, Remark.Answer how, @Nullable String explanation, Map<String, String> standing) {
        var asked = find(remark).orElseThrow(() -> new RejectedException("remark_unknown"));
        if (how == Remark.Answer.KEPT && (explanation == null || explanation.isBlank())) {
            throw new RejectedException("explanation_required");
        }
        if (how == Remark.Answer.FIXED
                && asked.oldText() != null
                && asked.oldText().equals(standing.getOrDefault(asked.item(), ""))) {
            throw new RejectedException("remark_not_fixed");
        }
        return replacing(each -> each.id().equals(remark) ? each.answered(how, explanation) : each);
    }

    /** The remark of the current round. */
    Optional<Remark> find(UUID remark) {
        return remarks.stream()
                .filter(candidate -> candidate.id().equals(remark) && candidate.round() == rounds)
                .findFirst();
    }

    /** Whoever consolidates anew has dealt with what was asked. */
    Review settled() {
        return replacing(remark -> remark.isOpen() ? remark.answered(Remark.Answer.FIXED, null) : remark);
    }

    /** Nothing of earlier rounds is compared any more: a new edition begins. */
    Review closed() {
        return new Review(remarks, List.of(), rounds, null);
    }

    /** Something that was asked is not answered yet. */
    boolean isOpen() {
        return remarks.stream().anyMatch(Remark::isOpen);
    }

    void requireAnswered() {
        if (isOpen()) {
            throw new RejectedException("remarks_unanswered");
        }
    }

    private Review replacing(UnaryOperator<Remark> change) {
        return new Review(remarks.stream().map(change).toList(), before, rounds, returnDue);
    }
}
