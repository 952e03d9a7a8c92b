/** The rows of docs/benchmarks.md that are measured at reporting itself: {@code ./canbang bench reporting}. No build runs them. */
@org.jspecify.annotations.NullMarked
package vn.canbang.reporting.benchmark;
