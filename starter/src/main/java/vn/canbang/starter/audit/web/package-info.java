/** The record of refusals, reads and exports, for those who watch. */
@NullMarked
package vn.canbang.starter.audit.web;

import org.jspecify.annotations.NullMarked;
