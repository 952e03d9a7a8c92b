package vn.canbang.reporting.exchange;

import org.springframework.stereotype.Component;
import vn.canbang.reporting.birth.ImportingBirths;
import vn.canbang.starter.idempotency.Attempt;

/**
 * Takes births in the forms in which figures go out (ADR 0022). Whatever the form, the same checks and the same import: all or
 * nothing, and the same numbers again change nothing.
 */
@Component
public class TakingBirths {

    private final ImportingBirths importing;

    TakingBirths(ImportingBirths importing) {
        this.importing = importing;
    }

    /**
     * What whoever sends a document says beside it, because its form has no place for it.
     *
     * @param name by which people find the document again
     */
    public record Terms(String name, String scheme, String source, String status, int revision, boolean dryRun) {}

    public ImportingBirths.Outcome take(ReceivedDocument document, Terms terms, Attempt attempt) {
        var codes = ExchangeCodes.of(terms.scheme());
        var message = new ReceivedBirths(codes).read(document, terms.source(), terms.status(), terms.revision());
        return importing.take(message, terms.name(), terms.dryRun(), attempt);
    }
}
