/** Journeys of people and agencies through the running platform. */
@NullMarked
package vn.canbang.e2e;

import org.jspecify.annotations.NullMarked;
