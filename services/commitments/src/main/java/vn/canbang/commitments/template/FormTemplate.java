package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/**
 * One version of the form that a kind of signer signs in the whole province. It is entered by one person, used once a second
 * one has looked at it, and taken back by an act, by a newer version, or by the law; its words never change.
 */
@Document("templates")
public class FormTemplate extends Aggregate {

    @Id
    private final UUID id;

    private final SubjectKind kind;
    /** Unique among the versions of a kind. */
    private final int number;

    private final TemplateText text;
    private final LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final String enteredBy;
    private boolean reviewed;
    private @Nullable LocalDate withdrawnFrom;

    FormTemplate(
            UUID id,
            SubjectKind kind,
            int number,
            TemplateText text,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String enteredBy) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.text = text;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.enteredBy = enteredBy;
    }

    /** Enters a version that waits for a second person. */
    static FormTemplate draft(UUID id, int number, TemplateEntry entry, TemplateText text, String by) {
        TemplatePolicy.requireSpan(entry.validFrom(), entry.validTo());
        var template = new FormTemplate(id, entry.kind(), number, text, entry.validFrom(), entry.validTo(), by);
        template.record("entered", null, TemplateStatus.DRAFTED.code());
        return template;
    }

    /** A second person has read it: it is used from its first day on. */
    void review(String by, LocalDate today) {
        requireDraft(today);
        TemplatePolicy.requireSecondPerson(enteredBy, by);
        reviewed = true;
        record("reviewed", TemplateStatus.DRAFTED.code(), statusOn(today).code());
    }

    /** Takes it back: a draft at once, one in use from a day on; what was signed on it stands. */
    void withdraw(@Nullable LocalDate from, String reason, LocalDate today) {
        var before = statusOn(today);
        if (before == TemplateStatus.WITHDRAWN || withdrawnFrom != null) {
            throw new ConflictException("template_withdrawn");
        }
        var day = from == null || before == TemplateStatus.DRAFTED ? today : from;
        TemplatePolicy.requireNotInPast(day, today);
        withdrawnFrom = day;
        record("withdrawn", before.code(), TemplateStatus.WITHDRAWN.code(), reason, null);
    }

    private void requireDraft(LocalDate today) {
        if (withdrawnFrom != null || hasLawEndedBy(today)) {
            throw new ConflictException("template_withdrawn");
        }
        if (reviewed) {
            throw new ConflictException("template_not_waiting");
        }
    }

    /** Where it stands by itself, whatever other versions there are. */
    public TemplateStatus statusOn(LocalDate date) {
        if (!reviewed && withdrawnFrom == null && !hasLawEndedBy(date)) {
            return TemplateStatus.DRAFTED;
        }
        if (ownEnd().filter(end -> end.hasComeBy(date)).isPresent()) {
            return TemplateStatus.WITHDRAWN;
        }
        return date.isBefore(validFrom) ? TemplateStatus.REVIEWED : TemplateStatus.IN_FORCE;
    }

    private boolean hasLawEndedBy(LocalDate date) {
        return !date.isBefore(text.lawEndsOn());
    }

    /** Its end as far as it is known without other versions: the earliest of an act, its own last day, and the law. */
    Optional<Withdrawal> ownEnd() {
        return Stream.of(
                        Optional.ofNullable(withdrawnFrom).map(day -> new Withdrawal(WithdrawalReason.TAKEN_BACK, day)),
                        Optional.ofNullable(validTo)
                                .map(last -> new Withdrawal(WithdrawalReason.EXPIRED, last.plusDays(1))),
                        Optional.of(text.lawEndsOn())
                                .filter(day -> day.isBefore(OpenDates.NO_END))
                                .map(day -> new Withdrawal(WithdrawalReason.LAW_CHANGED, day)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Withdrawal::from));
    }

    /** True when it was used for at least a day, or will be. */
    boolean isEverUsed() {
        return reviewed && ownEnd().filter(end -> end.hasComeBy(validFrom)).isEmpty();
    }

    /** True when this person entered it, so that another one must look at it. */
    public boolean wasEnteredBy(String person) {
        return enteredBy.equals(person);
    }

    /** The kinds of its clauses that the law has not ended. */
    public List<ClauseKind> clauseKindsOn(LocalDate date) {
        return text.clauses().stream()
                .filter(clause -> clause.holdsOn(date))
                .map(TemplateClause::kind)
                .toList();
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public SubjectKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public TemplateText text() {
        return text;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
