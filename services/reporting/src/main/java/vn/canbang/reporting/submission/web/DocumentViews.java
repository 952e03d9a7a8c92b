package vn.canbang.reporting.submission.web;

import java.util.List;
import vn.canbang.reporting.submission.Approval;
import vn.canbang.reporting.submission.Freezing;
import vn.canbang.reporting.submission.web.IssuedView.DocumentView;

/**
 * Makes the view of the province's paper.
 *
 * @param preset what stands on it unless somebody writes otherwise
 */
record DocumentViews(Freezing.Preset preset) {

    DocumentView beforeApproval() {
        return new DocumentView(
                preset.issuerName(),
                null,
                preset.symbol(),
                null,
                preset.place(),
                preset.signingMode().orElse(null),
                preset.signerTitle(),
                preset.addressees(),
                List.of());
    }

    DocumentView of(Approval approval) {
        var symbol = approval.symbol();
        return new DocumentView(
                preset.issuerName(),
                approval.number(),
                symbol == null ? preset.symbol() : symbol,
                approval.date(),
                preset.place(),
                approval.signingMode(),
                approval.signerTitle(),
                preset.addressees(),
                approval.sentTo().stream().map(EditionViews::of).toList());
    }
}
