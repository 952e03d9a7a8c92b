/** What comes from law or regulation: shipped rules and the overrides of a province. */
@NullMarked
package vn.canbang.directory.rule;

import org.jspecify.annotations.NullMarked;
