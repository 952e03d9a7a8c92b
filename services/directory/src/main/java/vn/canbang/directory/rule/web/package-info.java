/** Rules over HTTP. */
@NullMarked
package vn.canbang.directory.rule.web;

import org.jspecify.annotations.NullMarked;
