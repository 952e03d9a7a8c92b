/** What a commitment says: clauses, each valid for kinds of subjects and for a time. */
@NullMarked
package vn.canbang.commitments.clause;

import org.jspecify.annotations.NullMarked;
