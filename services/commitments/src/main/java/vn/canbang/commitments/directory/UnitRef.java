package vn.canbang.commitments.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import vn.canbang.starter.access.UnitLevel;

/** A unit as views name it; the name carries its type. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitRef(String id, String path, String name, UnitLevel level) {}
