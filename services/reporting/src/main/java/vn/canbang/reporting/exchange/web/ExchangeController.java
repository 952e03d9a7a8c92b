package vn.canbang.reporting.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import vn.canbang.reporting.exchange.Exchange;
import vn.canbang.starter.access.Permit;

/** Outgoing reports for other systems: a DHIS2 data value set, and an ADX message. */
@RestController
@RequestMapping("/api/reporting/v1/outgoing-reports/{id}")
@Permit("outgoing:read")
class ExchangeController {

    private static final String ADX = "application/adx+xml";

    private final Exchange exchange;

    ExchangeController(Exchange exchange) {
        this.exchange = exchange;
    }

    @GetMapping(path = "/data-value-set", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<Exchange.DataValueSet> dataValueSet(
            @PathVariable UUID id, @RequestParam(defaultValue = "canbang") String scheme, ServletWebRequest request) {
        return unlessKnown(exchange.dataValueSet(id, scheme), request);
    }

    @GetMapping(path = "/adx", produces = ADX)
    @Nullable
    ResponseEntity<String> adx(
            @PathVariable UUID id, @RequestParam(defaultValue = "canbang") String scheme, ServletWebRequest request) {
        return unlessKnown(exchange.adx(id, scheme), request);
    }

    private static <T> @Nullable ResponseEntity<T> unlessKnown(T message, ServletWebRequest request) {
        var tag = "\"" + Integer.toHexString(message.hashCode()) + "\"";
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok().eTag(tag).body(message);
    }
}
