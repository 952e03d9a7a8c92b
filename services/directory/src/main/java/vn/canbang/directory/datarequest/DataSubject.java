package vn.canbang.directory.datarequest;

import java.util.UUID;

/** Whose data it is, by id only: a request names nobody whom the directory does not name. */
public record DataSubject(SubjectKind kind, UUID id) {}
