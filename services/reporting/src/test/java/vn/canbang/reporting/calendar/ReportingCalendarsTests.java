package vn.canbang.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import vn.canbang.reporting.ReportingProperties;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

class ReportingCalendarsTests {

    @TempDir
    private Path folder;

    @Test
    void shipsThoseOfTheTwoPlans() {
        var calendars = new ReportingCalendars(kept());

        assertThat(plansOf("bac-giang", calendars)).containsExactly("bac-giang-2024");
        assertThat(plansOf("cao-bang", calendars)).containsExactly("cao-bang-2018-2025");
        assertThat(plansOf("lang-son", calendars)).isEmpty();
    }

    @Test
    void readsThoseOfFurtherProvincesFromTheOperatorsFolder() throws IOException {
        calendar("lang-son", "lang-son-2024", "lang-son");

        var calendars = new ReportingCalendars(kept(folder.toUri() + "*.yaml"));

        assertThat(plansOf("lang-son", calendars)).containsExactly("lang-son-2024");
        assertThat(plansOf("bac-giang", calendars)).containsExactly("bac-giang-2024");
    }

    @Test
    void findsNothingInAFolderThatIsNotThere() {
        var calendars = new ReportingCalendars(kept("file:" + folder.resolve("none") + "/*.yaml"));

        assertThat(plansOf("cao-bang", calendars)).hasSize(1);
    }

    @Test
    void namesTheFileThatIsNoCalendar() throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), "plan: lang-son-2024\ntenant: lang-son\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> new ReportingCalendars(kept(folder.toUri() + "*.yaml")))
                .withMessageContaining("wrong.yaml");
    }

    @Test
    void refusesTwoOfOnePlan() throws IOException {
        calendar("again", "bac-giang-2024", "lang-son");

        assertThatIllegalStateException()
                .isThrownBy(() -> new ReportingCalendars(kept(folder.toUri() + "*.yaml")))
                .withMessageContaining("bac-giang-2024");
    }

    private void calendar(String file, String plan, String tenant) throws IOException {
        var shipped = new ClassPathResource("canbang/reporting/calendars/bac-giang-2024.yaml")
                .getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve(file + ".yaml"),
                shipped.replace("plan: bac-giang-2024", "plan: " + plan)
                        .replace("tenant: bac-giang", "tenant: " + tenant));
    }

    private static ReportingProperties kept(String... places) {
        return new ReportingProperties(Set.of(), List.of(places));
    }

    private static List<String> plansOf(String slug, ReportingCalendars calendars) {
        return Tenants.callUnprepared(
                new Tenant(slug),
                () -> calendars.current().stream().map(ReportingCalendar::plan).toList());
    }
}
