/** The gateway's record of whom it refused, which nobody can change unseen (S54). */
@NullMarked
package vn.canbang.gateway.audit;

import org.jspecify.annotations.NullMarked;
