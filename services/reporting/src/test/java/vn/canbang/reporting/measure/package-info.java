/** Published numbers as benchmarks and tests bring them in. */
@org.jspecify.annotations.NullMarked
package vn.canbang.reporting.measure;
