package vn.canbang.directory.reorganisation.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.canbang.directory.reorganisation.Reorganisation;
import vn.canbang.directory.reorganisation.ReorganisationState;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.web.Act;

/** What the caller may do about a reorganisation now; an act of another role is not named at all. */
@Component
class ReorganisationActs {

    static final String READ = "reorganisation:read";
    static final String PLAN = "reorganisation:plan";
    static final String CONFIRM = "reorganisation:confirm";
    static final String PLACE = "reorganisation:place";

    private final AccessMatrix matrix;
    private final ProblemTexts texts = new ProblemTexts();

    ReorganisationActs(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * What is still open about it.
     *
     * @param undecided how many closing bodies nobody is to go on for
     * @param latePosts how many posts no second person has looked at
     * @param questions how many records wait for a place
     */
    record Open(int undecided, int latePosts, int questions) {}

    /** @param hasCome whether its day has come */
    List<Act> of(Reorganisation reorganisation, Caller caller, boolean hasCome, Open open) {
        var acts = new ArrayList<Act>();
        if (matrix.allows(caller, PLAN)) {
            toPlan(reorganisation.state(), hasCome, open, acts);
        }
        if (matrix.allows(caller, CONFIRM)) {
            toConfirm(reorganisation, caller, open, acts);
        }
        if (matrix.allows(caller, PLACE) && open.questions() > 0 && isPlaceable(reorganisation.state())) {
            acts.add(Act.allowed("placement"));
        }
        return acts;
    }

    private void toPlan(ReorganisationState state, boolean hasCome, Open open, List<Act> acts) {
        switch (state) {
            case PLANNED -> acts.addAll(Act.when(true, "successor", "withdrawal"));
            case CONFIRMED -> {
                acts.add(execution(hasCome, open));
                acts.add(Act.allowed("withdrawal"));
                if (open.latePosts() > 0) {
                    acts.add(Act.allowed("exception"));
                }
            }
            case WITHDRAWN -> acts.add(Act.allowed("plan"));
            case CARRYING_OUT, CARRIED_OUT -> {
                // nothing is left to be planned
            }
        }
    }

    private Act execution(boolean hasCome, Open open) {
        if (!hasCome) {
            return refused("execution", "reorganisation_too_early");
        }
        if (open.undecided() > 0) {
            return refused("execution", "reorganisation_undecided", open.undecided());
        }
        return open.latePosts() > 0
                ? refused("execution", "reorganisation_late_posts", open.latePosts())
                : Act.allowed("execution");
    }

    private void toConfirm(Reorganisation reorganisation, Caller caller, Open open, List<Act> acts) {
        if (reorganisation.state() == ReorganisationState.PLANNED) {
            acts.add(confirmation(reorganisation, caller, open.undecided()));
        }
        if (reorganisation.state() == ReorganisationState.CONFIRMED && open.latePosts() > 0) {
            acts.add(
                    reorganisation.wasPreparedBy(caller.subject())
                            ? refused("late_post_confirmation", "reorganisation_same_person")
                            : Act.allowed("late_post_confirmation"));
        }
    }

    private Act confirmation(Reorganisation reorganisation, Caller caller, int undecided) {
        if (reorganisation.wasPreparedBy(caller.subject())) {
            return refused("confirmation", "reorganisation_same_person");
        }
        return undecided > 0
                ? refused("confirmation", "reorganisation_undecided", undecided)
                : Act.allowed("confirmation");
    }

    private static boolean isPlaceable(ReorganisationState state) {
        return state != ReorganisationState.CARRYING_OUT && state != ReorganisationState.WITHDRAWN;
    }

    private Act refused(String name, String code, Object... arguments) {
        return Act.refused(name, texts.detail(code, LocaleContextHolder.getLocale(), arguments));
    }
}
