package vn.canbang.reporting.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A revision that was ordered and taken back before it was sent (workflow 6, row 10). A number that the clerk had given it
 * stays in the register of outgoing papers and is never given again.
 *
 * @param approval absent while it was not approved yet
 * @param reason why it was taken back
 */
public record WithdrawnRevision(Revision order, @Nullable Approval approval, String reason, Person by, LocalDate on) {}
