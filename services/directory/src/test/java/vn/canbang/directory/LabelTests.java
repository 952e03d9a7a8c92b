package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.starter.text.Labels;

/** Files that people read and fill in hold words, never codes. */
class LabelTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.canbang.directory.agency.AgencyScope",
                "vn.canbang.directory.agency.AgencyStatus",
                "vn.canbang.directory.datarequest.DataRequestKind",
                "vn.canbang.directory.datarequest.DataRequestState",
                "vn.canbang.directory.datarequest.SubjectKind",
                "vn.canbang.directory.facility.FacilityKind",
                "vn.canbang.directory.facility.ServiceKind",
                "vn.canbang.directory.facility.Specialty",
                "vn.canbang.directory.facility.web.FacilityStatus",
                "vn.canbang.directory.organisation.HospitalKind",
                "vn.canbang.directory.organisation.OrganisationKind",
                "vn.canbang.directory.organisation.Ownership",
                "vn.canbang.directory.organisation.ReachCode",
                "vn.canbang.directory.organisation.SchoolKind",
                "vn.canbang.directory.organisation.Sector",
                "vn.canbang.directory.person.AccountState",
                "vn.canbang.directory.person.Role",
                "vn.canbang.directory.provider.ProviderTitle",
                "vn.canbang.directory.provider.web.ProviderStatus",
                "vn.canbang.directory.reorganisation.RecordKind",
                "vn.canbang.directory.reorganisation.ReorganisationState",
                "vn.canbang.directory.rule.OverrideState",
                "vn.canbang.directory.unit.UnitFate",
                "vn.canbang.directory.village.VillageKind",
                "vn.canbang.starter.access.UnitLevel",
                "vn.canbang.starter.rule.RuleStatus"
            })
    void everyEntryOfAClosedListHasALabel(String list) throws ClassNotFoundException {
        assertThat(Arrays.stream(Class.forName(list).getEnumConstants()).map(entry -> (Enum<?>) entry))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(Labels.has(entry)).as(entry.toString()).isTrue());
    }
}
