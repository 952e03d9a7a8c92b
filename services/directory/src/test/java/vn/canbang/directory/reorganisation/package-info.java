@org.jspecify.annotations.NullMarked
package vn.canbang.directory.reorganisation;
