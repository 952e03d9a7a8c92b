@org.jspecify.annotations.NullMarked
package vn.canbang.directory.keycloak;
