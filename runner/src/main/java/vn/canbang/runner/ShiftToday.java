package vn.canbang.runner;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.canbang.runner.client.ApiException;
import vn.canbang.runner.client.TokenClient;

/** {@code ./canbang today bac-giang 2024-11-25}: lets a demonstration province live on another day. */
final class ShiftToday {

    private final Settings settings;
    private final Consumer<String> telling;

    ShiftToday(Settings settings, Consumer<String> telling) {
        this.settings = settings;
        this.telling = telling;
    }

    void run(String tenant, String today) {
        LocalDate date = date(today);
        String secret = Secrets.in(settings.state()).of("operator");
        try {
            TokenClient.at(URI.create(settings.publicUrl()), "operator", secret)
                    .post(
                            "/api/directory/v1/tenants/" + tenant + "/today-shift",
                            UUID.randomUUID().toString(),
                            Map.of("today", date.toString()));
        } catch (ApiException e) {
            throw new RunnerException("The day of " + tenant + " was not moved: " + e.getMessage(), e);
        }
        telling.accept(tenant + " lives on " + date + " now; every service follows within a minute.");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RunnerException("Say the day as 2024-11-25, not '" + text + "'.", e);
        }
    }
}
