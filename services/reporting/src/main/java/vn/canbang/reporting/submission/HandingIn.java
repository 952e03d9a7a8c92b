package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.DomainException;

/**
 * Who answers for a report and since when: who handed it in, with which reasons, on which paper, and who changed it after
 * its consolidation.
 *
 * @param explanations why warnings did not keep it back
 * @param warnings how many there were when it was handed in
 * @param overrides how many figures were set by hand against what the services say
 * @param changedSince reports that were stored before it was kept have none
 * @param submittedOn the last time; sums that are made again before the approval do not move it
 * @param firstSubmittedOn the first time, by which it is in time or late; a return does not change it
 */
public record HandingIn(
        List<Explanation> explanations,
        int warnings,
        int overrides,
        @Nullable Person submittedBy,
        Set<String> changedSince,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable SignedPaper signedPaper) {

    static final HandingIn NONE = new HandingIn(List.of(), 0, 0, null, Set.of(), null, null, null);

    public HandingIn {
        explanations = List.copyOf(explanations);
        changedSince = Set.copyOf(Objects.requireNonNullElse(changedSince, Set.of()));
    }

    /** What was explained before together with what is explained now, as far as there still is such a warning. */
    List<Explanation> explanationsWith(List<Explanation> given, List<Finding> findings, Person person) {
        return Stream.concat(
                        explanations.stream().filter(before -> given.stream().noneMatch(before::isAboutTheSameAs)),
                        given.stream())
                .flatMap(each -> each.beside(findings, person).stream())
                .toList();
    }

    /** What was said of the same warning before. */
    Optional<String> reasonBefore(Explanation given) {
        return explanations.stream()
                .filter(given::isAboutTheSameAs)
                .map(Explanation::reason)
                .findFirst();
    }

    HandingIn explained(List<Explanation> given, List<Finding> findings, Person person) {
        return new HandingIn(
                explanationsWith(given, findings, person),
                warnings,
                overrides,
                submittedBy,
                changedSince,
                submittedOn,
                firstSubmittedOn,
                signedPaper);
    }

    HandingIn by(
            Person person,
            @Nullable SignedPaper paper,
            LocalDate on,
            List<Finding> findings,
            List<Explanation> reasons,
            long overridden) {
        var warned = (int) findings.stream().filter(finding -> !finding.error()).count();
        return new HandingIn(reasons, warned, (int) overridden, person, changedSince, on, first(on), paper);
    }

    /** Whoever consolidates hands the report on to the leader. */
    HandingIn consolidatedBy(Person person, LocalDate on) {
        return new HandingIn(explanations, warnings, overrides, person, changedSince, on, first(on), signedPaper);
    }

    /** Whoever makes the sums again before the approval answers for them; the day on which it was handed on stays. */
    HandingIn consolidatedAnewBy(Person person) {
        return new HandingIn(
                explanations, warnings, overrides, person, changedSince, submittedOn, firstSubmittedOn, signedPaper);
    }

    /** Nobody answers for a new edition yet; when the report first came stays. */
    HandingIn anew() {
        return new HandingIn(List.of(), 0, 0, null, Set.of(), null, firstDay(), null);
    }

    HandingIn changedBy(Person person) {
        var all = new HashSet<>(changedSince);
        all.add(person.subject());
        return new HandingIn(
                explanations, warnings, overrides, submittedBy, all, submittedOn, firstSubmittedOn, signedPaper);
    }

    boolean isChangedBy(Person person) {
        return changedSince.contains(person.subject());
    }

    Person requireSubmitter() {
        return Objects.requireNonNull(submittedBy, "a report that was handed in by somebody");
    }

    /** Whoever handed a report in, or changed it afterwards, neither accepts nor approves it (S17). */
    void requireSomebodyElse(Person person, String code) {
        if ((submittedBy != null && submittedBy.isSameAs(person)) || isChangedBy(person)) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, code);
        }
    }

    /** The day that decides whether it came in time; reports of earlier releases know their last day only. */
    @Nullable
    LocalDate firstDay() {
        return firstSubmittedOn == null ? submittedOn : firstSubmittedOn;
    }

    private LocalDate first(LocalDate on) {
        return Objects.requireNonNullElse(firstDay(), on);
    }
}
