package vn.canbang.starter.feed.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.canbang.starter.feed.FeedAutoConfiguration;

/** Serves both feeds of every service. */
@AutoConfiguration(after = FeedAutoConfiguration.class)
@Import(FeedController.class)
public class FeedWebAutoConfiguration {}
