package vn.canbang.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.ReportingCalendar.IssuedBy;
import vn.canbang.reporting.calendar.ReportingCalendar.Signer;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.Organisation;
import vn.canbang.reporting.directory.Organisations;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.submission.Approval;
import vn.canbang.reporting.submission.Freezing.Preset;
import vn.canbang.reporting.submission.Obligation;
import vn.canbang.reporting.submission.SignedPaper;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/**
 * Makes the envelopes of reports. The province's is issued by the body whose leader approves it, the Department or the
 * Committee; a report below by the organisation that writes it, which signs it when it hands it in.
 */
@Component
class Envelopes {

    private static final String COMMITTEE = "peoples_committee";
    private static final List<String> RECIPIENTS_BELOW = List.of("Như trên", "Lưu: VT");

    private final IssuerForms forms = IssuerForms.shipped();
    private final Organisations organisations;
    private final Territory territory;

    Envelopes(Organisations organisations, Territory territory) {
        this.organisations = organisations;
        this.territory = territory;
    }

    Envelope of(Submission submission, ReportingPeriod period, @Nullable Approval approval) {
        return submission.obligation().isOfProvince()
                ? ofProvince(submission, period, approval)
                : below(submission, period);
    }

    /** What stands on the province's paper unless somebody writes otherwise, as the approver's body issues it. */
    Preset presetOf(Submission submission, ReportingPeriod period, @Nullable UUID approver) {
        var issued = submission
                .approval()
                .map(approval -> issuedBy(period, approval.issuer()))
                .orElseGet(() -> issuedBy(
                        period,
                        organisations.find(approver).map(Organisation::kind).orElse(null)));
        var form = forms.of(issued.kind());
        var signing = form.signing(issued.signer(), null);
        return new Preset(
                issued.kind(),
                form.issuer(submission.obligation().unit().name(), null, null).fullName(),
                Optional.ofNullable(signing.mode()),
                signing.title(),
                form.symbol(),
                placeOf(submission.obligation(), period),
                issued.addressees());
    }

    private Envelope ofProvince(Submission submission, ReportingPeriod period, @Nullable Approval approval) {
        var issued = issuedBy(period, approval == null ? null : approval.issuer());
        var form = forms.of(issued.kind());
        var owed = submission.obligation();
        var signing = form.signing(issued.signer(), null);
        return new Envelope(
                form.issuer(owed.unit().name(), null, null),
                new DocumentNumber(null, form.symbol()),
                approval != null,
                placeOf(owed, period),
                null,
                issued.addressees(),
                issued.recipients(),
                approval == null ? signing : approval.signing());
    }

    /** The plan's words for a kind of issuer; those for the usual one where the plan has none for it. */
    private IssuedBy issuedBy(ReportingPeriod period, @Nullable String kind) {
        var issuers = period.calendar().paper().issuers();
        return issuers.stream()
                .filter(issued -> kind != null && forms.of(issued.kind()).equals(forms.of(kind)))
                .findFirst()
                .orElseGet(issuers::getFirst);
    }

    private Envelope below(Submission submission, ReportingPeriod period) {
        var owed = submission.obligation();
        var body = organisations.find(owed.owner()).orElse(null);
        var above = body == null
                ? null
                : organisations
                        .find(body.parentId())
                        .filter(parent -> parent.existsOn(period.cutOff()))
                        .orElse(null);
        var form = forms.of(body == null ? COMMITTEE : body.kind());
        var handedIn = submission.state().isHandedIn();
        var by = submission.handingIn().submittedBy();
        var paper = submission.handingIn().signedPaper();
        return new Envelope(
                form.issuer(owed.unit().name(), body, above),
                handedIn && paper != null ? numberOf(paper, form) : new DocumentNumber(null, form.symbol()),
                handedIn,
                placeOf(owed, period),
                !handedIn ? null : paper == null ? submission.handingIn().submittedOn() : paper.date(),
                List.of(addressee(owed, period)),
                RECIPIENTS_BELOW,
                form.signing(Signer.HEAD, handedIn && paper == null && by != null ? by.name() : null));
    }

    /** "12/BC-TYT" as number and symbol; a paper without stroke has the symbol of its issuer. */
    private static DocumentNumber numberOf(SignedPaper paper, IssuerForm form) {
        var stroke = paper.number().indexOf('/');
        return stroke < 0
                ? new DocumentNumber(paper.number(), form.symbol())
                : new DocumentNumber(
                        paper.number().substring(0, stroke), paper.number().substring(stroke + 1));
    }

    /** Whoever consolidates it: at the province the usual issuer, at a district the organisation that writes its report. */
    private String addressee(Obligation owed, ReportingPeriod period) {
        var usual = forms.of(period.calendar().paper().issuers().getFirst().kind());
        var receiver = owed.receiver();
        if (receiver == null || new UnitPath(receiver).level() == UnitLevel.PROVINCE) {
            return usual.issuer(owed.unit().name(), null, null).fullName();
        }
        var there = organisations.on(period.cutOff()).stream()
                .filter(body -> body.unitPath().equals(receiver))
                .toList();
        return period.calendar().owing().stream()
                .filter(line -> line.tier() == Tier.DISTRICT)
                .flatMap(line -> line.kinds().stream())
                .flatMap(kind -> there.stream().filter(body -> body.kind().equals(kind)))
                .map(Organisation::name)
                .findFirst()
                .orElseGet(() -> territory
                        .find(receiver, period.cutOff())
                        .map(UnitVersion::fullName)
                        .orElse(""));
    }

    /** The name of the unit without its type: a body of the province writes the province's, a commune its own. */
    private String placeOf(Obligation owed, ReportingPeriod period) {
        return territory
                .find(owed.unit().path(), period.cutOff())
                .map(UnitVersion::name)
                .orElseGet(() -> owed.unit().name());
    }
}
