package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.ClausePolicy;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.problem.ConflictException;

/**
 * The convention of a village, or the regulation of a body, through all its texts. A text that was entered waits until a second
 * person has looked at the paper; then it takes the place of the one before.
 */
@Document("norms")
public class NormDocument extends HeldNorm {

    /** What COM-06 and COM-07 count; no other clause is ever counted. */
    public static final ClauseKind COUNTED = ClauseKind.NO_SEX_SELECTION;

    private NormTexts texts = NormTexts.NONE;
    private @Nullable EnteredText waiting;
    /** Every day whose numbers it has ever touched. */
    private Set<LocalDate> booked = new TreeSet<>();

    NormDocument(UUID id, NormKind kind, NormHolder holder, Responsibility responsibility) {
        super(id, kind, holder, responsibility);
    }

    static UUID idOf(NormKind kind, UUID holder) {
        return NameBasedId.of("norm", kind.code(), holder);
    }

    static NormDocument of(NormKind kind, Holder holder) {
        return new NormDocument(idOf(kind, holder.id()), kind, NormHolder.of(holder), holder.responsibility());
    }

    /** Takes a text that waits for a second person; nothing when it waits or applies already. */
    void enter(NormText text, String by, LocalDate today) {
        if (isKnown(text)) {
            return;
        }
        if (waiting != null) {
            throw new ConflictException("norm_text_waiting");
        }
        NormPolicy.requireInOrder(text, texts, today);
        var from = code(today);
        waiting = new EnteredText(text, by);
        record("entered", from, NormStatus.RECORDED.code());
    }

    private boolean isKnown(NormText text) {
        return waiting == null
                ? texts.newest().filter(text::equals).isPresent()
                : waiting.text().equals(text);
    }

    /**
     * A second person has seen the paper: the text applies from the day on which it was adopted, if it might still be entered
     * today.
     */
    void confirm(String by, ClausePolicy clauses, LocalDate today) {
        var entered = requireWaiting();
        NormPolicy.requireSecondPerson(entered, by);
        NormPolicy.requireInOrder(entered.text(), texts, today);
        NormPolicy.requireClauses(entered.text(), kind(), clauses, today);
        texts = texts.with(entered.text());
        waiting = null;
        book();
        record("confirmed", NormStatus.RECORDED.code(), code(today));
        tell(NormConfirmed.of(this, entered.text()));
    }

    /** What was entered is taken back before it was confirmed: a slip, or not what the paper says. */
    void withdraw(LocalDate today) {
        requireWaiting();
        waiting = null;
        record("withdrawn", NormStatus.RECORDED.code(), code(today));
    }

    void repeal(LocalDate on, LocalDate today) {
        var text = requireApplying(today);
        if (waiting != null) {
            throw new ConflictException("norm_text_waiting");
        }
        NormPolicy.requireRepeal(text, on, today);
        var from = code(today);
        texts = texts.with(text.repealed(on));
        book();
        record("repealed", from, NormStatus.REPEALED.code());
        tell(NormRepealed.of(this, on));
    }

    /** Says that newer rules ask for a review of the text that applies, or that they do not. */
    void mark(boolean reviewNeeded, LocalDate today) {
        var text = requireApplying(today);
        if (text.reviewNeeded() == reviewNeeded) {
            return;
        }
        var from = code(today);
        texts = texts.with(text.marked(reviewNeeded));
        record(reviewNeeded ? "marked" : "unmarked", from, code(today));
    }

    /** The directory says how long its village or body exists; false when that is known. */
    boolean follow(Holder told) {
        if (!lasts(told)) {
            return false;
        }
        book();
        tellInternally(new NormRecounted(id()));
        return true;
    }

    private EnteredText requireWaiting() {
        if (waiting == null) {
            throw new ConflictException("norm_not_waiting");
        }
        return waiting;
    }

    private NormText requireApplying(LocalDate today) {
        return texts.newest()
                .filter(text -> text.statusOn(today).applies())
                .orElseThrow(() -> new ConflictException("norm_not_in_force"));
    }

    private void book() {
        stays().flatMap(ClauseStay::days).forEach(booked::add);
    }

    private @Nullable String code(LocalDate today) {
        return statusOn(today).map(NormStatus::code).orElse(null);
    }

    /** When its village or body had the counted clause, as long as both existed. */
    private Stream<ClauseStay> stays() {
        return texts.stays(COUNTED)
                .map(stay -> stay.within(holder().from(), holder().until()))
                .filter(stay -> !stay.isEmpty());
    }

    /** What it changes on a day in the number of those that have the counted clause. */
    public long changeOn(LocalDate day) {
        return stays().mapToLong(stay -> stay.changeOn(day)).sum();
    }

    /** True when its village or body has the counted clause. */
    public boolean countsOn(LocalDate date) {
        return stays().anyMatch(stay -> stay.includes(date));
    }

    /** Where it stands; nothing when all that was entered was taken back. */
    public Optional<NormStatus> statusOn(LocalDate date) {
        return text().map(text -> text.statusOn(date))
                .filter(status -> waiting == null || status.applies())
                .or(() -> waiting().map(text -> NormStatus.RECORDED));
    }

    /** The newest confirmed text. */
    public Optional<NormText> text() {
        return texts.newest();
    }

    public Optional<NormText> waiting() {
        return Optional.ofNullable(waiting).map(EnteredText::text);
    }

    /** True when this person entered the text that waits, so that another one must look at it. */
    public boolean wasEnteredBy(String person) {
        return waiting != null && waiting.enteredBy().equals(person);
    }

    /** Confirmed texts, oldest first. */
    public List<NormText> texts() {
        return texts.inOrder();
    }

    public Set<LocalDate> booked() {
        return Set.copyOf(booked);
    }
}
