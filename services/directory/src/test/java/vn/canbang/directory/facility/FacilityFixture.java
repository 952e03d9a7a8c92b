package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** Facilities as tests speak of them. */
public final class FacilityFixture {

    public static final LocalDate OPENED = LocalDate.of(2020, 3, 1);

    /** Ultrasound is asked for a commitment and nothing else is. */
    public static final AskedServices ASKED =
            new AskedServices(List.of(new AskedServices.Span(LocalDate.MIN, Set.of(ServiceKind.ULTRASOUND))));

    private FacilityFixture() {}

    public static Facility anUltrasoundClinic() {
        return facility(FacilityKind.SPECIALIST_CLINIC, "GP-1", ServiceKind.ULTRASOUND);
    }

    public static Facility anUltrasoundClinicInAnotherCommune() {
        return Facility.register(
                UUID.randomUUID(),
                details(FacilityKind.SPECIALIST_CLINIC, "GP-2", ServiceKind.ULTRASOUND),
                commune("07204"),
                "24/213/07204/");
    }

    public static Facility aClosedClinic(LocalDate closedOn) {
        var clinic = anUltrasoundClinic();
        clinic.close(closedOn, null);
        return clinic;
    }

    public static void close(Facility facility, LocalDate on) {
        facility.close(on, null);
    }

    public static void revokeClosure(Facility facility) {
        facility.revokeClosure("Nhầm với cơ sở khác");
    }

    public static void reopen(Facility facility, LocalDate on) {
        facility.reopen(on, "GP-1");
    }

    public static void pass(Facility facility, Ownership other, LocalDate from) {
        facility.passTo(other, from);
    }

    static Facility facility(FacilityKind kind, @Nullable String licence, ServiceKind service) {
        return Facility.register(UUID.randomUUID(), details(kind, licence, service), commune("07201"), "24/213/07201/");
    }

    private static FacilityDetails details(FacilityKind kind, @Nullable String licence, ServiceKind service) {
        return new FacilityDetails(
                "Phòng khám Ánh Dương",
                kind,
                null,
                Set.of(service),
                Ownership.PRIVATE,
                "24/213/07201/",
                null,
                licence,
                null,
                null,
                OPENED);
    }

    private static UnitVersion commune(String code) {
        return new UnitVersion(
                code + "@2004-07-08",
                code,
                UnitLevel.COMMUNE,
                "Xã",
                "Thử",
                "24/213/" + code + "/",
                LocalDate.of(2004, 7, 8),
                null);
    }
}
