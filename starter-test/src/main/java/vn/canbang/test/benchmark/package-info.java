/** How the benchmarks of a single service take times and tell them; {@code docs/benchmarks.md} has what came out. */
@org.jspecify.annotations.NullMarked
package vn.canbang.test.benchmark;
