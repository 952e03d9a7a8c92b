// Generated from api/*.json; never edited.
export const enums: Record<string, readonly string[]> = {
  "commitments.ClauseValidity.properties.kind": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.ClauseValidity.properties.subjectKinds.items": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.CommitmentView.properties.endReason": [
    "left_service",
    "facility_closed",
    "law_changed",
    "error",
    "licence_withdrawn",
    "deceased",
    "unit_dissolved"
  ],
  "commitments.CommitmentView.properties.status": [
    "active",
    "due_for_renewal",
    "lapsed",
    "renewed",
    "ended",
    "voided"
  ],
  "commitments.CommitmentView.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.EndRequest.properties.reason": [
    "left_service",
    "facility_closed",
    "law_changed",
    "error",
    "licence_withdrawn",
    "deceased",
    "unit_dissolved"
  ],
  "commitments.GapView.properties.reason": [
    "never_signed",
    "lapsed",
    "workplace_changed",
    "clause_ended"
  ],
  "commitments.GapView.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.RowView.properties.reason": [
    "never_signed",
    "lapsed",
    "workplace_changed",
    "clause_ended"
  ],
  "commitments.RowView.properties.state": [
    "open",
    "signed",
    "covered",
    "gone"
  ],
  "commitments.SheetRequest.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.SheetView.properties.clauses.items": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.SheetView.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.SignRequest.properties.clauses.items": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.SignRequest.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.SignedClause.properties.kind": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.TallyRequest.properties.clause": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.TallyRequest.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.TallyRowView.properties.clause": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.TallyRowView.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.TallyView.properties.clause": [
    "no_assist_sex_selection",
    "no_sex_selection",
    "join_communication",
    "school_population_policy",
    "child_number_limit"
  ],
  "commitments.TallyView.properties.subjectKind": [
    "provider",
    "facility",
    "staff_of_unit",
    "household_group",
    "school"
  ],
  "commitments.UnitRef.properties.level": [
    "province",
    "district",
    "commune",
    "village"
  ]
}
