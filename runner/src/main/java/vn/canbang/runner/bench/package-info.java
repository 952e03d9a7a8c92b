/** {@code ./canbang bench}: measures the whole platform on this machine and tells the figures with the machine's size. */
@NullMarked
package vn.canbang.runner.bench;

import org.jspecify.annotations.NullMarked;
