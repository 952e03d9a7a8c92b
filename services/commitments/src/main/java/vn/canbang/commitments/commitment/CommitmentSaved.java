package vn.canbang.commitments.commitment;

import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.summary.Summaries;

/** Whatever is written on a commitment, the numbers of its unit are counted anew before they are read again. */
@Component
class CommitmentSaved implements AfterSaveCallback<Commitment> {

    private final ObjectProvider<Summaries> summaries;

    CommitmentSaved(ObjectProvider<Summaries> summaries) {
        this.summaries = summaries;
    }

    @Override
    public Commitment onAfterSave(Commitment commitment, Document document, String collection) {
        summaries.getObject().changed(CommitmentSummary.BOOK, commitment.kind(), commitment.responsible());
        return commitment;
    }
}
