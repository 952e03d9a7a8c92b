/**
 * Questioning of a commitment in an inspection or after a tip: kept apart from the commitment, so that neither its status nor
 * its version, history, numbers or events say anything of it outside the case.
 */
@NullMarked
package vn.canbang.commitments.question;

import org.jspecify.annotations.NullMarked;
