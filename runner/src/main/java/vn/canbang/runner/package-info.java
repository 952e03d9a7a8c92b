/** The whole platform on one machine: starts every part as a process of its own, watches over them and stops them. */
@NullMarked
package vn.canbang.runner;

import org.jspecify.annotations.NullMarked;
