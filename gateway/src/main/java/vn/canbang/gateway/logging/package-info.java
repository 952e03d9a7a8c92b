/** What the gateway writes into its log, and what it keeps out of it. */
@NullMarked
package vn.canbang.gateway.logging;

import org.jspecify.annotations.NullMarked;
