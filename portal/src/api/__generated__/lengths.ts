// Generated from api/*.json; never edited.
export const lengths = {
  "commitments": {
    "AnnulmentRequest": {
      "decision": 100
    },
    "BasisRequest": {
      "issuer": 120,
      "number": 60,
      "title": 300
    },
    "BreachRequest": {
      "decision": 100
    },
    "ClauseRequest": {
      "wording": 1000
    },
    "CounterpartyRequest": {
      "title": 100
    },
    "FileRemovalRequest": {
      "reason": 300
    },
    "NormRequest": {
      "keptAt": 120,
      "reference": 100
    },
    "PlacesRequest": {
      "counterparty": 100,
      "signer": 100
    },
    "QuestionRequest": {
      "caseReference": 100
    },
    "SignRequest": {
      "keptAt": 120,
      "place": 200
    },
    "TallyRequest": {
      "counterparty": 120,
      "keptAt": 120
    },
    "TemplateRequest": {
      "closing": 1000,
      "opening": 1000,
      "title": 200
    },
    "VoidRequest": {
      "reason": 300
    },
    "WithdrawalRequest": {
      "reason": 300
    }
  },
  "directory": {
    "AdministratorRequest": {
      "name": 120,
      "password": 64
    },
    "AdmitAgencyRequest": {
      "name": 200
    },
    "AdmitRequest": {
      "name": 120,
      "password": 64
    },
    "AppointmentRequest": {
      "actingFor": 120,
      "unit": 60
    },
    "ChangeHeadRequest": {
      "headTitle": 120
    },
    "ChangeLicenceRequest": {
      "practiceLicenceNo": 60
    },
    "CloseFacilityRequest": {
      "reason": 500
    },
    "CloseRequest": {
      "reason": 500
    },
    "CorrectFacilityNameRequest": {
      "name": 300,
      "reason": 300
    },
    "CorrectNameRequest": {
      "fullName": 120,
      "reason": 300
    },
    "CorrectOrganisationNameRequest": {
      "name": 300,
      "reason": 300
    },
    "CorrectPersonNameRequest": {
      "name": 120,
      "reason": 300
    },
    "CorrectVillageNameRequest": {
      "name": 200,
      "reason": 300
    },
    "DepartRequest": {
      "reason": 500
    },
    "EnterPersonRequest": {
      "name": 120,
      "password": 64
    },
    "ExtendRequest": {
      "reason": 300
    },
    "HoldRequest": {
      "reason": 300
    },
    "LeaveRuleRequest": {
      "key": 120
    },
    "OperatingLicenceRequest": {
      "operatingLicenceNo": 60
    },
    "OrganisationRequest": {
      "name": 300
    },
    "PlaceRecordRequest": {
      "unit": 60
    },
    "ProposeOverrideRequest": {
      "key": 120,
      "source": 300
    },
    "ReasonRequest": {
      "reason": 500
    },
    "RefuseRequest": {
      "legalGround": 300
    },
    "RegisterFacilityRequest": {
      "address": 300,
      "commune": 60,
      "headTitle": 120,
      "name": 300,
      "operatingLicenceNo": 60
    },
    "RegisterOrganisationRequest": {
      "name": 300,
      "unit": 60
    },
    "RegisterProviderRequest": {
      "fullName": 120,
      "practiceLicenceNo": 60
    },
    "RegisterTenantRequest": {
      "name": 120,
      "slug": 40
    },
    "RegisterVillageRequest": {
      "commune": 60,
      "name": 200
    },
    "ReopenFacilityRequest": {
      "operatingLicenceNo": 60
    },
    "ReportUnitsRequest": {
      "remark": 500
    },
    "RevokeAgencyRequest": {
      "reason": 500
    },
    "RevokeClosureRequest": {
      "reason": 300
    },
    "RevokeDepartureRequest": {
      "reason": 300
    },
    "RevokeEndRequest": {
      "reason": 300
    },
    "WithdrawOverrideRequest": {
      "reason": 500
    },
    "WithdrawReorganisationRequest": {
      "reason": 500
    }
  },
  "reporting": {
    "Answer": {
      "explanation": 1000
    },
    "Approve": {
      "signerTitle": 100,
      "signingMode": 100
    },
    "AskRequest": {
      "plan": 60,
      "title": 150
    },
    "Asked": {
      "item": 60,
      "text": 1000
    },
    "Figure": {
      "key": 60,
      "reason": 1000,
      "source": 1000
    },
    "FileRemovalRequest": {
      "reason": 300
    },
    "Paper": {
      "number": 60
    },
    "Reason": {
      "code": 60,
      "item": 60,
      "reason": 300
    },
    "Register": {
      "symbol": 40
    },
    "Revise": {
      "reason": 1000
    },
    "SentTo": {
      "name": 200
    },
    "Text": {
      "key": 60,
      "text": 10000
    }
  }
} as const
