package vn.canbang.commitments.template;

/** Words of a text that no form may hold, as they stand there, and what forbids them. */
record FoundPhrase(String words, String source) {}
