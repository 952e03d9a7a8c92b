/** Fills a tenant with people who do not exist, to measure how the service bears many; nothing of it runs unless asked for. */
@NullMarked
package vn.canbang.commitments.benchmark;

import org.jspecify.annotations.NullMarked;
