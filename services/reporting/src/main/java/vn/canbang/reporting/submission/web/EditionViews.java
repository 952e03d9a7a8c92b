package vn.canbang.reporting.submission.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.Approval;
import vn.canbang.reporting.submission.Edition;
import vn.canbang.reporting.submission.Recipient;
import vn.canbang.reporting.submission.Revision;
import vn.canbang.reporting.submission.web.SubmissionView.RecipientView;
import vn.canbang.reporting.submission.web.SubmissionView.RevisionView;
import vn.canbang.reporting.submission.web.SubmissionView.SentEditionView;

/** Makes the views of what was sent: the editions before the present one, and to whom they went. */
final class EditionViews {

    private EditionViews() {}

    static SentEditionView of(Edition edition, Locale locale) {
        var approval = edition.approval();
        var revision = edition.revision();
        return new SentEditionView(
                edition.ordinal(),
                edition.words(locale),
                numberOf(approval),
                approval.date(),
                approval.sentOn(),
                approval.by().name(),
                approval.sentTo().stream().map(EditionViews::of).toList(),
                revision == null ? null : of(revision));
    }

    static RevisionView of(Revision revision) {
        return new RevisionView(revision.reason(), revision.by().name(), revision.on());
    }

    static RecipientView of(Recipient recipient) {
        return new RecipientView(recipient.name(), recipient.purpose(), recipient.text());
    }

    private static @Nullable String numberOf(Approval approval) {
        return approval.number() == null ? null : approval.number() + "/" + approval.symbol();
    }
}
