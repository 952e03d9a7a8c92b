package vn.canbang.reporting.submission.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.Approval;
import vn.canbang.reporting.submission.Edition;
import vn.canbang.reporting.submission.OfficialBirths;
import vn.canbang.reporting.submission.Recipient;
import vn.canbang.reporting.submission.Revision;
import vn.canbang.reporting.submission.WithdrawnRevision;
import vn.canbang.reporting.submission.web.IssuedView.OfficialBirthsView;
import vn.canbang.reporting.submission.web.IssuedView.RecipientView;
import vn.canbang.reporting.submission.web.IssuedView.RevisionView;
import vn.canbang.reporting.submission.web.IssuedView.SentEditionView;
import vn.canbang.reporting.submission.web.IssuedView.WithdrawnView;

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

    static WithdrawnView of(WithdrawnRevision withdrawn) {
        var approval = withdrawn.approval();
        return new WithdrawnView(
                of(withdrawn.order()),
                approval == null ? null : numberOf(approval),
                withdrawn.reason(),
                withdrawn.by().name(),
                withdrawn.on());
    }

    static @Nullable OfficialBirthsView of(Optional<OfficialBirths.Arrived> arrived) {
        return arrived.map(births -> {
                    var sent = births.sent();
                    var official = births.official();
                    return new OfficialBirthsView(
                            official.to(),
                            official.counts().total(),
                            sent == null ? null : sent.counts().total());
                })
                .orElse(null);
    }

    static RecipientView of(Recipient recipient) {
        return new RecipientView(recipient.name(), recipient.purpose(), recipient.text());
    }

    private static @Nullable String numberOf(Approval approval) {
        return approval.number() == null ? null : approval.number() + "/" + approval.symbol();
    }
}
