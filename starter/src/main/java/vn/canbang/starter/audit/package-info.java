/** The record of refusals, reads of personal data and exports, which nobody can change unseen. */
@NullMarked
package vn.canbang.starter.audit;

import org.jspecify.annotations.NullMarked;
