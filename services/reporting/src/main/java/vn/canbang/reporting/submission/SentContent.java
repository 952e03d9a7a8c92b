package vn.canbang.reporting.submission;

import org.jspecify.annotations.Nullable;

/** What a report said when an edition of it was sent, and who answered for it: a revision that is withdrawn goes back to it. */
record SentContent(
        ReportContent content,
        Review review,
        HandingIn handingIn,
        @Nullable Consolidation consolidation) {}
