/** Rules of law and of the product as dated data with a source and a status. */
@NullMarked
package vn.canbang.starter.rule;

import org.jspecify.annotations.NullMarked;
