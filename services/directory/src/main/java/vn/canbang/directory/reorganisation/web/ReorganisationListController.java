package vn.canbang.directory.reorganisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reorganisation.Reorganising;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** What a reorganisation is about: units, bodies with their people, records to be looked at, and what it does. */
@RestController
@RequestMapping("/api/directory/v1/reorganisations/{id}")
class ReorganisationListController {

    private final Reorganising reorganising;
    private final ReorganisationPages pages;

    ReorganisationListController(Reorganising reorganising, ReorganisationPages pages) {
        this.reorganising = reorganising;
        this.pages = pages;
    }

    @GetMapping("/units")
    @Permit(ReorganisationActs.READ)
    Page<PassingUnitView> units(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.units(reorganising.get(caller, id), after, Limit.of(limit));
    }

    @GetMapping("/bodies")
    @Permit(ReorganisationActs.READ)
    Page<BodyView> bodies(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Boolean undecided,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.bodies(reorganising.get(caller, id), undecided, after, Limit.of(limit));
    }

    @GetMapping("/bodies/{organisation}/people")
    @Permit(ReorganisationActs.PLAN)
    Page<PostView> people(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.posts(reorganising.get(caller, id), organisation, after, Limit.of(limit));
    }

    /** For the second person, who lets them go on. */
    @GetMapping("/late-posts")
    @Permit(ReorganisationActs.CONFIRM)
    Page<PostView> latePosts(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.latePosts(reorganising.get(caller, id), after, Limit.of(limit));
    }

    @GetMapping("/open-questions")
    @Permit(ReorganisationActs.PLACE)
    Page<OpenQuestionView> questions(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.questions(reorganising.get(caller, id), after, Limit.of(limit));
    }

    @GetMapping("/effects")
    @Permit(ReorganisationActs.READ)
    Page<EffectView> effects(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.effects(reorganising.get(caller, id), after, Limit.of(limit));
    }
}
