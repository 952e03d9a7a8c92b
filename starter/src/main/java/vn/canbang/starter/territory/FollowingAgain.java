package vn.canbang.starter.territory;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.canbang.starter.tenant.Tenants;

/** Looks each half minute for what was written back to a unit that was closed a while ago. */
class FollowingAgain implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowingAgain.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final FollowingUnits following;
    private final Tenants tenants;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    FollowingAgain(FollowingUnits following, Tenants tenants) {
        this.following = following;
        this.tenants = tenants;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("following-units").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        while (running) {
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            tenants.known().forEach(known -> {
                try {
                    tenants.run(known.tenant(), following::again);
                } catch (RuntimeException e) {
                    log.atWarn()
                            .addKeyValue("tenant", known.tenant().slug())
                            .setCause(e)
                            .log("records of closed units not looked for, will try again");
                }
            });
        }
    }
}
