package vn.canbang.directory.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.person.PassingPost;

/**
 * An organisation that ends with its unit, or one that goes on while posts of it pass.
 *
 * @param from path of the unit where it sits until the day
 * @param proposed the body of the same kind where the unit goes, when there is exactly one
 * @param choice what somebody chose; it counts before the proposal
 * @param posts those that pass
 */
record Body(
        Organisation organisation,
        String from,
        boolean closes,
        @Nullable UUID proposed,
        @Nullable SuccessorChoice choice,
        List<PassingPost> posts) {

    Body {
        posts = List.copyOf(posts);
    }

    boolean isDecided() {
        return !closes || choice != null || proposed != null;
    }

    Optional<UUID> successor() {
        return Optional.ofNullable(choice == null ? proposed : choice.successor());
    }

    int postsWithoutNext() {
        return (int) posts.stream().filter(post -> post.next() == null).count();
    }

    ClosedBody decided() {
        return new ClosedBody(
                organisation.id(), from, closes, successor().orElse(null), posts.size(), postsWithoutNext());
    }
}
