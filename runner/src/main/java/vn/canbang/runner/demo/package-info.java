/**
 * Two provinces to look at: real units and bodies, invented facilities, people and births, loaded through the public API as
 * people would enter them.
 */
@NullMarked
package vn.canbang.runner.demo;

import org.jspecify.annotations.NullMarked;
