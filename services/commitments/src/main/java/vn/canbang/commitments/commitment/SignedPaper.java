package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.commitments.placing.Placed;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.aggregate.RuleUse;

/** What is written once when a commitment is recorded: who signed what, when, where and before whom, and who may see it. */
abstract class SignedPaper extends Placed {

    /** The act whose reason somebody gave in words of their own. */
    static final String VOIDED = "voided";

    /** The act that holds a name as it was written before. */
    private static final String NAMED = "signer_name_corrected";

    @Id
    private final UUID id;

    private Signer signer;
    private Signature signature;
    private final UnitOfDate unit;
    private final List<SignedClause> clauses;
    private final List<RuleUse> rules;
    /** Place in the row of commitments of one subject; unique, so that two cannot be signed at once. */
    private final int ordinal;

    private final SubjectKind kind;
    private final UUID subject;
    private final LocalDate signedOn;

    private String nameKey;

    @SuppressWarnings("UnusedVariable") // what a search looks at
    private List<String> words;

    private Set<UUID> parties = Set.of();

    SignedPaper(
            UUID id,
            Signer signer,
            Signature signature,
            UnitOfDate unit,
            List<SignedClause> clauses,
            List<RuleUse> rules,
            int ordinal,
            Responsibility responsibility) {
        super(responsibility);
        this.id = id;
        this.signer = signer;
        this.signature = signature;
        this.unit = unit;
        this.clauses = List.copyOf(clauses);
        this.rules = List.copyOf(rules);
        this.ordinal = ordinal;
        this.kind = signer.kind();
        this.subject = signer.id();
        this.signedOn = signature.signedOn();
        this.nameKey = signer.nameKey();
        this.words = signer.words();
    }

    /** Organisations besides the counterparty that see it. */
    void seenBy(Set<UUID> others) {
        parties = others;
    }

    /**
     * The directory has put the name of the signer or of the workplace right; the history keeps how the signer's was written.
     * False when it says so already.
     */
    boolean callSigner(Signer called) {
        var written = signer.name();
        if (written == null || called.equals(signer)) {
            return false;
        }
        if (!written.equals(called.name())) {
            record(NAMED, written, called.name());
        }
        signer = called;
        nameKey = signer.nameKey();
        words = signer.words();
        return true;
    }

    /** The signer's name is erased, and where the paper is kept, which people write in words; counts stay what they were. False when it was erased before. */
    boolean forgetSigner() {
        if (signer.name() == null) {
            return false;
        }
        signer = signer.withoutName();
        signature = signature.withoutKeptAt();
        nameKey = "";
        words = List.of();
        forgetDetails(SignedPaper::withoutNames);
        return true;
    }

    private static HistoryEntry withoutNames(HistoryEntry step) {
        return switch (step.act()) {
            case VOIDED -> step.withoutReason();
            case NAMED -> step.withoutDetails();
            default -> step;
        };
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

    public Signer signer() {
        return signer;
    }

    /** True when the signer's name was erased. */
    public boolean isOfErased() {
        return signer.name() == null;
    }

    UUID subjectId() {
        return subject;
    }

    public Signature signature() {
        return signature;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public UnitOfDate unit() {
        return unit;
    }

    public List<SignedClause> clauses() {
        return clauses;
    }

    public List<RuleUse> rules() {
        return rules;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Its place in lists. */
    public NameOrder order() {
        return new NameOrder(nameKey, id);
    }

    @Override
    public Set<UUID> parties() {
        return parties;
    }
}
