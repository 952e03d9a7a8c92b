package vn.canbang.reporting.birth.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import vn.canbang.reporting.birth.ReferenceFigure;
import vn.canbang.reporting.birth.ReferenceSeries;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.Tenants;

/** Published sex ratios at birth of the country, its regions and the province, for comparison. */
@RestController
@RequestMapping("/api/reporting/v1/births/reference")
class ReferenceController {

    private final ReferenceSeries series;
    private final Tenants tenants;

    ReferenceController(ReferenceSeries series, Tenants tenants) {
        this.series = series;
        this.tenants = tenants;
    }

    record ReferenceView(List<PublishedRatioView> items) {}

    /**
     * @param low the source gives a band instead of a ratio
     * @param agrees whether the published ratio follows from the published counts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublishedRatioView(
            String level,
            @Nullable String area,
            String name,
            int fromYear,
            int toYear,
            String residence,
            @Nullable BigDecimal ratio,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Long boys,
            @Nullable Long girls,
            boolean agrees,
            String basis,
            String source,
            String url,
            @Nullable String note,
            String status,
            String statusText) {

        static PublishedRatioView of(ReferenceFigure figure, Locale locale) {
            return new PublishedRatioView(
                    figure.level(),
                    figure.area(),
                    figure.name(),
                    figure.fromYear(),
                    figure.toYear(),
                    figure.residence(),
                    figure.ratio(),
                    figure.low(),
                    figure.high(),
                    figure.boys(),
                    figure.girls(),
                    figure.agreesWithItself(),
                    figure.basis(),
                    figure.source(),
                    figure.url(),
                    figure.note(),
                    figure.status().code(),
                    figure.status().words(locale));
        }
    }

    @GetMapping
    @Permit("birth:read")
    @Nullable
    ResponseEntity<ReferenceView> published(ServletWebRequest request, Locale locale) {
        var province = tenants.find(Tenants.current())
                .orElseThrow(NotFoundException::new)
                .provinceCode();
        var view = new ReferenceView(series.about(province).stream()
                .map(figure -> PublishedRatioView.of(figure, locale))
                .toList());
        var tag = "\"" + Integer.toHexString(view.hashCode()) + "\"";
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok().eTag(tag).body(view);
    }
}
