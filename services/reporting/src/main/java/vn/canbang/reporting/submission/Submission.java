package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.reporting.calendar.DueDate;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureEntry;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.RejectedException;

/** The report of one unit or organisation for one period, from its opening to the paper that was sent. */
@Document("submissions")
public class Submission extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final UUID period;
    private final Tier tier;
    private final Mode mode;
    private final UnitRef unit;
    private final @Nullable UUID owner;
    private final String name;
    private final @Nullable String receiver;
    private final String responsible;
    private final @Nullable LocalDate dueBefore;

    private SubmissionState state = SubmissionState.OPEN;
    private List<FigureEntry> entries = List.of();
    private List<RecordedBirths> births = List.of();
    private List<Narrative> narratives = List.of();
    private List<Explanation> explanations = List.of();
    private List<Remark> remarks = List.of();
    private List<ItemText> before = List.of();
    private int rounds;
    private int warnings;
    private int overrides;
    private @Nullable LocalDate returnDue;
    private @Nullable Person submittedBy;
    private Set<String> changedSince = Set.of();
    private @Nullable LocalDate submittedOn;
    private @Nullable SignedPaper signedPaper;
    private @Nullable Consolidation consolidation;
    private @Nullable Approval approval;
    private @Nullable String snapshot;

    @PersistenceCreator
    Submission(
            UUID id,
            UUID period,
            Tier tier,
            Mode mode,
            UnitRef unit,
            @Nullable UUID owner,
            String name,
            @Nullable String receiver,
            String responsible,
            @Nullable LocalDate dueBefore) {
        this.id = id;
        this.period = period;
        this.tier = tier;
        this.mode = mode;
        this.unit = unit;
        this.owner = owner;
        this.name = name;
        this.receiver = receiver;
        this.responsible = responsible;
        this.dueBefore = dueBefore;
    }

    /** The report that a unit owes and has not begun. */
    public static Submission owedBy(OwingUnit owing) {
        return new Submission(
                owing.submission(),
                owing.period(),
                owing.tier(),
                owing.mode(),
                UnitRef.of(owing.unit()),
                owing.owner(),
                owing.name(),
                owing.receiver(),
                owing.responsible(),
                owing.due().before());
    }

    /** Begins the report with the figures that services and files supply. */
    public void draft(FigureEntries prefilled, List<RecordedBirths> born) {
        require("draft", SubmissionState.OPEN);
        entries = prefilled.list();
        births = List.copyOf(born);
        become("draft", SubmissionState.DRAFTED);
    }

    /** Takes over numbers that were read anew. */
    public void refresh(FigureEntries read, List<RecordedBirths> born) {
        requireEditable();
        entries = read.list();
        births = List.copyOf(born);
        record("refresh", state.code(), state.code());
    }

    /** Sets figures by hand, or takes what was set back. */
    public void enter(FigureEntries typed) {
        requireEditable();
        entries = typed.list();
    }

    /** Whoever changes a report after its consolidation answers for it too, and does not approve it (S17). */
    public void changedBy(Person by) {
        if (state == SubmissionState.CONSOLIDATED && !changedSince.contains(by.subject())) {
            var all = new HashSet<>(changedSince);
            all.add(by.subject());
            changedSince = all;
            record("edit", state.code(), state.code());
        }
    }

    /** Writes texts; those not named stay. */
    public void write(Collection<Narrative> texts) {
        requireEditable();
        var all = new LinkedHashMap<String, Narrative>();
        narratives.forEach(narrative -> all.put(narrative.key(), narrative));
        texts.forEach(narrative -> all.put(narrative.key(), narrative));
        narratives = List.copyOf(all.values());
    }

    /** Hands the report in: errors keep it back, warnings need a reason, remarks an answer. */
    public void submit(
            Person by,
            @Nullable SignedPaper paper,
            LocalDate today,
            List<Finding> findings,
            List<Explanation> reasons) {
        require("submit", SubmissionState.DRAFTED, SubmissionState.RETURNED);
        if (tier == Tier.PROVINCE) {
            throw new ConflictException("province_consolidates");
        }
        if (remarks.stream().anyMatch(Remark::isOpen)) {
            throw new RejectedException("remarks_unanswered");
        }
        new Readiness(findings, reasons).require();
        explanations = List.copyOf(reasons);
        warnings = (int) findings.stream().filter(finding -> !finding.error()).count();
        overrides = (int) entries().overridden();
        submittedBy = by;
        submittedOn = today;
        signedPaper = paper;
        returnDue = null;
        become("submit", mode == Mode.REQUEST ? SubmissionState.CONTRIBUTED : SubmissionState.SUBMITTED);
    }

    /** Sends the report back with remarks on its items. */
    public void sendBack(List<Remark> asked, Collection<ItemText> standing, @Nullable LocalDate due) {
        require("return", tier == Tier.PROVINCE ? SubmissionState.CONSOLIDATED : SubmissionState.SUBMITTED);
        if (asked.isEmpty()) {
            throw new RejectedException("remark_required");
        }
        rounds++;
        var all = new ArrayList<>(remarks);
        all.addAll(asked);
        remarks = List.copyOf(all);
        before = List.copyOf(standing);
        returnDue = due;
        become("return", SubmissionState.RETURNED);
    }

    /** Answers a remark: fixed when the item reads differently now, or kept with an explanation. */
    public void answer(UUID remark, Remark.Answer how, @Nullable String explanation, Map<String, String> standing) {
        require("answer", SubmissionState.RETURNED);
        var asked = remarks.stream()
                .filter(candidate -> candidate.id().equals(remark) && candidate.round() == rounds)
                .findFirst()
                .orElseThrow(() -> new RejectedException("remark_unknown"));
        if (how == Remark.Answer.KEPT && (explanation == null || explanation.isBlank())) {
            throw new RejectedException("explanation_required");
        }
        if (how == Remark.Answer.FIXED
                && asked.oldText() != null
                && asked.oldText().equals(standing.getOrDefault(asked.item(), ""))) {
            throw new RejectedException("remark_not_fixed");
        }
        remarks = remarks.stream()
                .map(each -> each.id().equals(remark) ? each.answered(how, explanation) : each)
                .toList();
    }

    /** Accepts the report; its figures are locked from now on. */
    public void accept(Person by) {
        require("accept", SubmissionState.SUBMITTED);
        requireSomebodyElse(by, "submitter_does_not_accept");
        become("accept", SubmissionState.ACCEPTED);
    }

    /** Notes with thanks what a partner has sent. */
    public void thank() {
        require("thank", SubmissionState.CONTRIBUTED);
        become("thank", SubmissionState.THANKED);
    }

    /** Puts the sums of accepted reports under the unit's own part; whoever is missing is listed. */
    public void consolidate(Consolidation sums, FigureEntries total, Person by, LocalDate today) {
        if (tier == Tier.PROVINCE) {
            require("consolidate", SubmissionState.DRAFTED, SubmissionState.RETURNED, SubmissionState.CONSOLIDATED);
        } else {
            require("consolidate", SubmissionState.DRAFTED, SubmissionState.RETURNED);
        }
        consolidation = sums;
        entries = total.list();
        tellInternally(new SubmissionConsolidated(
                period,
                id,
                sums.included(),
                sums.missing().stream()
                        .map(Consolidation.MissingUnit::submission)
                        .toList()));
        if (tier == Tier.PROVINCE) {
            submittedBy = by;
            submittedOn = today;
            remarks = remarks.stream()
                    .map(remark -> remark.isOpen() ? remark.answered(Remark.Answer.FIXED, null) : remark)
                    .toList();
            become("consolidate", SubmissionState.CONSOLIDATED);
        } else {
            record("consolidate", state.code(), state.code());
        }
    }

    /** The report is now part of the one above; said again, it stays so. */
    void include() {
        if (state == SubmissionState.ACCEPTED) {
            become("include", SubmissionState.CONSOLIDATED);
        }
    }

    /** The report above was made without this one; what comes later goes into a revision. */
    void miss() {
        if (mode == Mode.DIRECTIVE
                && EnumSet.of(
                                SubmissionState.OPEN,
                                SubmissionState.DRAFTED,
                                SubmissionState.SUBMITTED,
                                SubmissionState.RETURNED)
                        .contains(state)) {
            become("miss", SubmissionState.NOT_SUBMITTED);
        }
    }

    /** Approves the report and freezes it; never by who handed it in (S17). */
    public void approve(Approval given, List<Finding> findings, String frozen) {
        require("approve", SubmissionState.CONSOLIDATED);
        requireProvince();
        requireSomebodyElse(given.by(), "submitter_does_not_approve");
        if (findings.stream().anyMatch(Finding::error)) {
            throw new Readiness(findings, List.of()).refusal();
        }
        approval = given;
        snapshot = frozen;
        become("approve", SubmissionState.APPROVED);
        tellInternally(new ReportApproved(period, id, unit.path()));
    }

    /** Registers number and symbol, after the approval and once. */
    public void number(String given, String symbol, LocalDate on, String frozen) {
        require("number", SubmissionState.APPROVED);
        var approved = requireApproval();
        if (approved.number() != null) {
            throw new ConflictException("already_numbered", approved.number());
        }
        approval = approved.numbered(given, symbol, on);
        snapshot = frozen;
        record("number", state.code(), state.code());
    }

    /** Notes that the numbered paper was sent. */
    public void send(List<String> recipients) {
        require("send", SubmissionState.APPROVED);
        var approved = requireApproval();
        if (approved.number() == null) {
            throw new ConflictException("not_numbered");
        }
        approval = approved.sentTo(recipients);
        become("send", SubmissionState.SENT);
    }

    private void become(String act, SubmissionState next) {
        record(act, state.code(), next.code());
        state = next;
    }

    private void require(String act, SubmissionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new ConflictException("submission_state", state.code(), act);
        }
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw new ConflictException("submission_state", state.code(), "edit");
        }
    }

    private void requireProvince() {
        if (tier != Tier.PROVINCE) {
            throw new ConflictException("only_province_is_approved");
        }
    }

    private void requireSomebodyElse(Person person, String code) {
        if ((submittedBy != null && submittedBy.isSameAs(person)) || changedSince.contains(person.subject())) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, code);
        }
    }

    private Approval requireApproval() {
        return approval().orElseThrow(() -> new ConflictException("submission_state", state.code(), "number"));
    }

    /** The province's report may still be improved until it is approved; the others until they are handed in. */
    public boolean isEditable() {
        return state == SubmissionState.DRAFTED
                || state == SubmissionState.RETURNED
                || (tier == Tier.PROVINCE && state == SubmissionState.CONSOLIDATED);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public UUID period() {
        return period;
    }

    public Tier tier() {
        return tier;
    }

    public Mode mode() {
        return mode;
    }

    public UnitRef unit() {
        return unit;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }

    /** Name under which it stands in lists: the unit's, or the organisation's. */
    public String name() {
        return name;
    }

    public @Nullable String receiver() {
        return receiver;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    public DueDate due() {
        return new DueDate(dueBefore, mode);
    }

    /** Late is who still writes after the last day; nobody who was only asked. */
    public boolean isLateOn(LocalDate today) {
        return state.isBeingWritten() && due().isLateOn(today);
    }

    /** True for reports that are made of other reports. */
    public boolean isConsolidating() {
        return tier == Tier.DISTRICT || tier == Tier.PROVINCE;
    }

    public SubmissionState state() {
        return state;
    }

    public FigureEntries entries() {
        return FigureEntries.of(entries);
    }

    public List<RecordedBirths> births() {
        return births;
    }

    public List<Narrative> narratives() {
        return narratives;
    }

    public List<Explanation> explanations() {
        return explanations;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /** What stood at each item when it was last returned. */
    public List<ItemText> before() {
        return before;
    }

    public int rounds() {
        return rounds;
    }

    public int warnings() {
        return warnings;
    }

    /** How many figures were set by hand against what the services say. */
    public int overrides() {
        return overrides;
    }

    public Optional<LocalDate> returnDue() {
        return Optional.ofNullable(returnDue);
    }

    public Optional<Person> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    public Optional<SignedPaper> signedPaper() {
        return Optional.ofNullable(signedPaper);
    }

    public Optional<Consolidation> consolidation() {
        return Optional.ofNullable(consolidation);
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    /** The frozen report; there is none before the approval. */
    public Optional<String> snapshot() {
        return Optional.ofNullable(snapshot);
    }
}
