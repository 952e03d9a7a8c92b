@org.jspecify.annotations.NullMarked
package vn.canbang.commitments.benchmark;
