package vn.canbang.directory.reorganisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.canbang.starter.problem.RejectedException;

/**
 * What a reorganisation finds in the directory as it stands.
 *
 * @param decided the bodies, each with who goes on for it
 * @param proposals who succeeds the bodies for which nobody chose
 * @param posts the appointments that pass
 * @param undecided how many closing bodies nobody is to go on for
 */
record Standing(List<ClosedBody> decided, List<SuccessorChoice> proposals, Set<UUID> posts, int undecided) {

    Standing {
        decided = List.copyOf(decided);
        proposals = List.copyOf(proposals);
        posts = Set.copyOf(posts);
    }

    static Standing of(List<Body> bodies) {
        return new Standing(
                bodies.stream().map(Body::decided).toList(),
                bodies.stream()
                        .filter(body -> body.closes() && body.choice() == null && body.proposed() != null)
                        .map(body -> new SuccessorChoice(body.organisation().id(), body.proposed()))
                        .toList(),
                bodies.stream()
                        .flatMap(body -> body.posts().stream())
                        .map(post -> post.held().id())
                        .collect(Collectors.toSet()),
                (int) bodies.stream().filter(body -> !body.isDecided()).count());
    }

    void requireDecided() {
        if (undecided > 0) {
            throw new RejectedException("reorganisation_undecided", undecided);
        }
    }

    /** Refuses posts that came after a second person had looked at the plan. */
    void requireNone(Predicate<UUID> late) {
        var number = posts.stream().filter(late).count();
        if (number > 0) {
            throw new RejectedException("reorganisation_late_posts", number);
        }
    }
}
