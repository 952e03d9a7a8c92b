package vn.canbang.commitments.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.placing.Placed;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.problem.ConflictException;

/**
 * A case asks whether a commitment was kept. It belongs to the organisation whose case it is and tells no event: until a
 * decision is signed the commitment reads as before.
 */
@Document("questionings")
public class Questioning extends Placed {

    @Id
    private final UUID id;

    private final UUID commitment;
    private final String caseReference;
    private final LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Outcome outcome;

    @SuppressWarnings("UnusedVariable") // so that an organisation has only one open for a commitment
    private @Nullable String openKey;

    /** Whom it is about, when that is erased everywhere else; gone with the end of the case. */
    private @Nullable ErasedSigner erasedSigner;

    /** True from then on until the scans of an ended case are erased as well. */
    private @Nullable Boolean keepsScans;

    Questioning(UUID id, UUID commitment, String caseReference, LocalDate openedOn, Responsibility responsibility) {
        super(responsibility);
        this.id = id;
        this.commitment = commitment;
        this.caseReference = caseReference;
        this.openedOn = openedOn;
        this.openKey = commitment + " " + owner();
    }

    static Questioning open(UUID id, Commitment commitment, String caseReference, UUID organisation, LocalDate today) {
        var questioning = new Questioning(
                id, commitment.id(), caseReference, today, new Responsibility(commitment.responsible(), organisation));
        questioning.record("opened", null, "under_question", caseReference, null);
        return questioning;
    }

    /** The case did not confirm it; once a decision says that it was breached, no case says otherwise. */
    void dismiss(boolean breached, LocalDate today) {
        if (outcome != null) {
            throw new ConflictException("questioning_closed");
        }
        if (breached) {
            throw new ConflictException("breach_decided");
        }
        close(Outcome.NOT_CONFIRMED, today);
    }

    /** A decision on the breach was signed; false when that is known. */
    boolean decided(LocalDate today) {
        if (outcome == Outcome.BREACH_DECIDED) {
            return false;
        }
        close(Outcome.BREACH_DECIDED, closedOn == null ? today : closedOn);
        return true;
    }

    private void close(Outcome result, LocalDate day) {
        var from = outcome == null ? "under_question" : outcome.code();
        outcome = result;
        closedOn = day;
        openKey = null;
        erasedSigner = null;
        record("closed", from, result.code());
    }

    /** The name of the signer is erased elsewhere and kept here; false when it is kept already, or the case has ended. */
    boolean keep(ErasedSigner signer) {
        if (!isOpen() || erasedSigner != null) {
            return false;
        }
        erasedSigner = signer;
        keepsScans = true;
        return true;
    }

    /** The case has ended, and the scans that it kept are erased; false when nothing is left to forget. */
    boolean forgetScans() {
        if (isOpen() || keepsScans == null) {
            return false;
        }
        keepsScans = null;
        return true;
    }

    /** True when it was dismissed on the day of a decision or later, so against it. */
    boolean wasDismissedSince(LocalDate decidedOn) {
        return outcome == Outcome.NOT_CONFIRMED && closedOn != null && !closedOn.isBefore(decidedOn);
    }

    /**
     * Seen by the organisation whose case it is, where that organisation looks after it.
     *
     * @param organisations the caller's own, and those that have ended and whose work it goes on with
     */
    boolean isSeenBy(Caller caller, Set<UUID> organisations) {
        return caller.sees(this) && organisations.contains(owner());
    }

    boolean isOpen() {
        return outcome == null;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public UUID commitment() {
        return commitment;
    }

    public String caseReference() {
        return caseReference;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whom it is about, while the case is open and nobody else knows it any more. */
    public Optional<ErasedSigner> erasedSigner() {
        return Optional.ofNullable(erasedSigner);
    }

    /** Not even the organisations that see the commitment are party to the case. */
    @Override
    public Set<UUID> parties() {
        return Set.of();
    }
}
