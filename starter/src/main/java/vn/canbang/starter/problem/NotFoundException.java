package vn.canbang.starter.problem;

/** The one 404: absent, of another tenant and out of scope cannot be told apart (S12). */
public class NotFoundException extends DomainException {

    public NotFoundException() {
        super(Kind.NOT_FOUND, "not_found");
    }
}
