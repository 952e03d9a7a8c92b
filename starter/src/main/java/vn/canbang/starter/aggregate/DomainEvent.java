package vn.canbang.starter.aggregate;

/** A fact in the past tense with ids and codes, never personal data; a record whose JSON is the CloudEvent's data. */
public interface DomainEvent {

    /** The CloudEvents type, for example {@code vn.canbang.commitments.commitment-signed.v1}. */
    String type();
}
