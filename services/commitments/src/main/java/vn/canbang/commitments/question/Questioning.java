package vn.canbang.commitments.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;

/** A case asks whether a commitment was kept. It tells no event: until a decision is signed the commitment reads as before. */
@Document("questionings")
public class Questioning extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final UUID commitment;
    private final String caseReference;
    private final LocalDate openedOn;
    private final String responsible;
    private @Nullable LocalDate closedOn;
    private @Nullable Outcome outcome;

    @SuppressWarnings("UnusedVariable") // so that only one is open for a commitment
    private @Nullable UUID openFor;

    Questioning(UUID id, UUID commitment, String caseReference, LocalDate openedOn, String responsible) {
        this.id = id;
        this.commitment = commitment;
        this.caseReference = caseReference;
        this.openedOn = openedOn;
        this.responsible = responsible;
        this.openFor = commitment;
    }

    static Questioning open(UUID id, Commitment commitment, String caseReference, LocalDate today) {
        var questioning = new Questioning(id, commitment.id(), caseReference, today, commitment.responsible());
        questioning.record("opened", null, "under_question", caseReference, null);
        return questioning;
    }

    /** The case did not confirm it, or a decision on the breach was signed. */
    void close(Outcome result, LocalDate today) {
        if (outcome != null) {
            throw new ConflictException("questioning_closed");
        }
        outcome = result;
        closedOn = today;
        openFor = null;
        record("closed", "under_question", result.code());
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

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return null;
    }

    /** Not even the organisations that see the commitment are party to the case. */
    @Override
    public Set<UUID> parties() {
        return Set.of();
    }
}
