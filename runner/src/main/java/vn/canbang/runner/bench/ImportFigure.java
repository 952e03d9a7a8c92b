package vn.canbang.runner.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.canbang.runner.Pause;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.client.Session;

/** How long a file of signatures takes from its being sent through the gateway until the last of its rows is a commitment. */
final class ImportFigure {

    private static final String GAPS = "/api/commitments/v1/gap-list?subjectKind=provider&limit=200";
    private static final String IMPORTS = "/api/commitments/v1/imports/commitments";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ASKED = "10 s";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final BenchPlatform platform;
    private final int wanted;
    private final LargeTenant tenant;

    ImportFigure(BenchPlatform platform, BenchOptions options, LargeTenant tenant) {
        this.platform = platform;
        this.wanted = options.imported();
        this.tenant = tenant;
    }

    Row measure() {
        String what = "Import of %,d provider commitments, through the gateway".formatted(wanted);
        Session officer = platform.signIn(tenant.officer());
        List<String> signers = unsigned(officer);
        if (signers.size() < wanted) {
            return Row.notRun(what, ASKED, "too few have not signed; leave out --keep");
        }
        byte[] file = SignatureFile.of(signers, tenant.branch());
        long begin = System.nanoTime();
        JsonNode accepted =
                officer.upload(IMPORTS + "?fileName=do.xlsx", UUID.randomUUID().toString(), WORKBOOK, file);
        double checked = secondsSince(begin);
        JsonNode view = carriedOut(officer, accepted.path("id").asString(""), begin);
        return new Row(
                what,
                ASKED,
                String.format(
                        Locale.ROOT,
                        "%.1f s, of them checked and accepted after %.1f s; %d recorded, %d in conflict; load average %.1f",
                        secondsSince(begin),
                        checked,
                        view.path("added").asInt(0),
                        view.path("conflicts").size(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    /** Those who have not signed, by the codes that an exported list names them by. */
    private List<String> unsigned(Session officer) {
        List<String> signers = new ArrayList<>();
        JsonNode page = officer.get(GAPS);
        while (true) {
            for (JsonNode gap : page.path("items")) {
                signers.add(gap.path("subject").path("id").asString(""));
            }
            if (signers.size() >= wanted || !page.has("next")) {
                return signers.subList(0, Math.min(wanted, signers.size()));
            }
            page = officer.get(GAPS + "&after=" + page.path("next").asString(""));
        }
    }

    private JsonNode carriedOut(Session officer, String id, long begin) {
        JsonNode view = officer.get(IMPORTS + "/" + id);
        while (!view.path("state").asString("").equals("carried_out")) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new RunnerException(
                        "The file was not carried out within %d minutes.".formatted(PATIENCE.toMinutes()));
            }
            Pause.of(LOOK_AGAIN);
            view = officer.get(IMPORTS + "/" + id);
        }
        return view;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
