/** Records that cannot be changed without showing it: entries numbered without gaps, each with the hash of the one before (S54). */
@org.jspecify.annotations.NullMarked
package vn.canbang.audit;
