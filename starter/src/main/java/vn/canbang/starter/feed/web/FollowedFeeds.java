package vn.canbang.starter.feed.web;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.canbang.starter.problem.DomainException;

/**
 * Which open feeds the caller may follow, as the claim {@code feeds} of the verified token says. An agency that was admitted
 * before there were scopes has no such claim and follows every feed, as it was told then.
 */
final class FollowedFeeds {

    private final String service;

    FollowedFeeds(String service) {
        this.service = service;
    }

    void require() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            var feeds = caller.getToken().getClaimAsStringList("feeds");
            if (feeds != null && !feeds.contains(service)) {
                throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
            }
        }
    }
}
