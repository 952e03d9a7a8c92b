/** The directory as this service sees it: facilities, providers, organisations, villages and units. */
@NullMarked
package vn.canbang.commitments.directory;

import org.jspecify.annotations.NullMarked;
