// Generated from api/directory.json; never edited.
export interface paths {
    "/api/directory/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Account holders
         * @description Needs the permission `audit:read`. Held by auditor (province), dpo (province).
         */
        get: operations["accountHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agency list
         * @description Needs the permission `agency:write`. Held by tenant_admin (province).
         */
        get: operations["agencyList"];
        put?: never;
        /**
         * Agency admit
         * @description Needs the permission `agency:write`. Held by tenant_admin (province).
         */
        post: operations["agencyAdmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/agencies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agency export
         * @description Needs the permission `agency:write`. Held by tenant_admin (province).
         */
        get: operations["agencyExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agency get
         * @description Needs the permission `agency:write`. Held by tenant_admin (province).
         */
        get: operations["agencyGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/agencies/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agency revoke
         * @description Needs the permission `agency:write`. Held by tenant_admin (province).
         */
        post: operations["agencyRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/agencies/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agency renew secret
         * @description Needs the permission `agency:write`. Held by tenant_admin (province).
         */
        post: operations["agencyRenewSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit list
         * @description Needs the permission `audit:read`. Held by auditor (province), dpo (province).
         */
        get: operations["auditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit export
         * @description Needs the permission `audit:read`. Held by auditor (province), dpo (province).
         */
        get: operations["auditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data request list
         * @description Needs the permission `data_request:read`. Held by dpo (province).
         */
        get: operations["dataRequestList"];
        put?: never;
        /**
         * Data request receive
         * @description Needs the permission `data_request:write`. Held by dpo (province).
         */
        post: operations["dataRequestReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data request export
         * @description Needs the permission `data_request:read`. Held by dpo (province).
         */
        get: operations["dataRequestExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data request get
         * @description Needs the permission `data_request:read`. Held by dpo (province).
         */
        get: operations["dataRequestGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data request answer
         * @description Needs the permission `data_request:write`. Held by dpo (province).
         */
        post: operations["dataRequestAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data request carry out
         * @description Needs the permission `data_request:write`. Held by dpo (province).
         */
        post: operations["dataRequestCarryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data request extend
         * @description Needs the permission `data_request:write`. Held by dpo (province).
         */
        post: operations["dataRequestExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data request held
         * @description Needs the permission `data_request:read`. Held by dpo (province).
         */
        get: operations["dataRequestHeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data request refuse
         * @description Needs the permission `data_request:write`. Held by dpo (province).
         */
        post: operations["dataRequestRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/data-subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data subject named
         * @description Needs the permission `data_request:write`. Held by dpo (province).
         */
        get: operations["dataSubjectNamed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facility list
         * @description Needs the permission `facility:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["facilityList"];
        put?: never;
        /**
         * Facility register
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facility export
         * @description Needs the permission `facility:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["facilityExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facility get
         * @description Needs the permission `facility:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["facilityGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility close
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/closure-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility revoke closure
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityRevokeClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility change head
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityChangeHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility renew licence
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityRenewLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/name-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility correct name
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityCorrectName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility pass to
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityPassTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility reopen
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/facilities/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Facility offer
         * @description Needs the permission `facility:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["facilityOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed open
         * @description Needs the permission `feed:read`. Held by agency (province).
         */
        get: operations["feedOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Import kinds
         * @description Needs the permission `file:import`. Held by data_entry (province, district, commune), population_officer (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["importKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import take
         * @description Needs the permission `file:import`. Held by data_entry (province, district, commune), population_officer (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        post: operations["importTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/imports/{kind}/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import mark
         * @description Needs the permission `file:import`. Held by data_entry (province, district, commune), population_officer (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        post: operations["importMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/imports/{kind}/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Import recent
         * @description Needs the permission `file:import`. Held by data_entry (province, district, commune), population_officer (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["importRecent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/imports/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Import template
         * @description Needs the permission `file:import`. Held by data_entry (province, district, commune), population_officer (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["importTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/imports/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Import get
         * @description Needs the permission `file:import`. Held by data_entry (province, district, commune), population_officer (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["importGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Me
         * @description Needs the permission `self:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_authority, population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unappointed, unit_head (province, district, commune).
         */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/me/active-appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Me choose
         * @description Needs the permission `self:choose`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        post: operations["meChoose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/national-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * National account list
         * @description Needs the permission `national:admit`. Held by operator.
         */
        get: operations["nationalAccountList"];
        put?: never;
        /**
         * National account admit
         * @description Needs the permission `national:admit`. Held by operator.
         */
        post: operations["nationalAccountAdmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/national-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * National account get
         * @description Needs the permission `national:admit`. Held by operator.
         */
        get: operations["nationalAccountGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/national-accounts/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * National account close
         * @description Needs the permission `national:admit`. Held by operator.
         */
        post: operations["nationalAccountClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisation list
         * @description Needs the permission `organisation:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["organisationList"];
        put?: never;
        /**
         * Organisation register
         * @description Needs the permission `organisation:write`. Held by tenant_admin (province).
         */
        post: operations["organisationRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/organisations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisation export
         * @description Needs the permission `organisation:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["organisationExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisation get
         * @description Needs the permission `organisation:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["organisationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/organisations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Organisation end
         * @description Needs the permission `organisation:write`. Held by tenant_admin (province).
         */
        post: operations["organisationEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/organisations/{id}/name-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Organisation correct name
         * @description Needs the permission `organisation:write`. Held by tenant_admin (province).
         */
        post: operations["organisationCorrectName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Person list
         * @description Needs the permission `person:read`. Held by tenant_admin (province).
         */
        get: operations["personList"];
        put?: never;
        /**
         * Person enter
         * @description Needs the permission `person:write`. Held by tenant_admin (province).
         */
        post: operations["personEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Person export
         * @description Needs the permission `person:read`. Held by tenant_admin (province).
         */
        get: operations["personExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/held-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Held posts held
         * @description Needs the permission `person:read`. Held by tenant_admin (province).
         */
        get: operations["heldPostsHeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Person vacancies
         * @description Needs the permission `person:read`. Held by tenant_admin (province).
         */
        get: operations["personVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/vacancies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Person export vacancies
         * @description Needs the permission `person:read`. Held by tenant_admin (province).
         */
        get: operations["personExportVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Person get
         * @description Needs the permission `person:read`. Held by tenant_admin (province).
         */
        get: operations["personGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Person appoint
         * @description Needs the permission `person:write`. Held by tenant_admin (province).
         */
        post: operations["personAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{id}/appointments/{appointmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Person end appointment
         * @description Needs the permission `person:write`. Held by tenant_admin (province).
         */
        post: operations["personEndAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{id}/name-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Person correct name
         * @description Needs the permission `person:write`. Held by tenant_admin (province).
         */
        post: operations["personCorrectName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Person renew password
         * @description Needs the permission `person:write`. Held by tenant_admin (province).
         */
        post: operations["personRenewPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Provider list
         * @description Needs the permission `provider:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["providerList"];
        put?: never;
        /**
         * Provider register
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasure proposals
         * @description Needs the permission `provider:erase`. Held by dpo (province).
         */
        get: operations["erasureProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Provider export
         * @description Needs the permission `provider:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["providerExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Provider get
         * @description Needs the permission `provider:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["providerGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider depart
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerDepart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/departure-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider revoke departure
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerRevokeDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasure one
         * @description Needs the permission `provider:erase`. Held by dpo (province).
         */
        get: operations["erasureOne"];
        put?: never;
        /**
         * Erasure erase
         * @description Needs the permission `provider:erase`. Held by dpo (province).
         */
        post: operations["erasureErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erasure hold
         * @description Needs the permission `provider:erase`. Held by dpo (province).
         */
        post: operations["erasureHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/legal-hold-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erasure end hold
         * @description Needs the permission `provider:erase`. Held by dpo (province).
         */
        post: operations["erasureEndHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider license
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/name-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider correct name
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerCorrectName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider come back
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerComeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider offer
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/providers/{id}/workplace-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provider move
         * @description Needs the permission `provider:write`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["providerMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation days
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationDays"];
        put?: never;
        /**
         * Reorganisation plan
         * @description Needs the permission `reorganisation:plan`. Held by tenant_admin (province).
         */
        post: operations["reorganisationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation day export
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationDayExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation get
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation list bodies
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationListBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/bodies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation export bodies
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationExportBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/bodies/{organisation}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation list people
         * @description Needs the permission `reorganisation:plan`. Held by tenant_admin (province).
         */
        get: operations["reorganisationListPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/bodies/{organisation}/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation export people
         * @description Needs the permission `reorganisation:plan`. Held by tenant_admin (province).
         */
        get: operations["reorganisationExportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorganisation confirm
         * @description Needs the permission `reorganisation:confirm`. Held by branch_head (province), leader (province).
         */
        post: operations["reorganisationConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation list effects
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationListEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/effects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation export effects
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationExportEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorganisation execute
         * @description Needs the permission `reorganisation:plan`. Held by tenant_admin (province).
         */
        post: operations["reorganisationExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/late-post-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorganisation confirm posts
         * @description Needs the permission `reorganisation:confirm`. Held by branch_head (province), leader (province).
         */
        post: operations["reorganisationConfirmPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/late-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation list late posts
         * @description Needs the permission `reorganisation:confirm`. Held by branch_head (province), leader (province).
         */
        get: operations["reorganisationListLatePosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/late-posts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation export late posts
         * @description Needs the permission `reorganisation:confirm`. Held by branch_head (province), leader (province).
         */
        get: operations["reorganisationExportLatePosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/open-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation list questions
         * @description Needs the permission `reorganisation:place`. Held by branch_head (province), population_officer (province).
         */
        get: operations["reorganisationListQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/open-questions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation export questions
         * @description Needs the permission `reorganisation:place`. Held by branch_head (province), population_officer (province).
         */
        get: operations["reorganisationExportQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorganisation place
         * @description Needs the permission `reorganisation:place`. Held by branch_head (province), population_officer (province).
         */
        post: operations["reorganisationPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorganisation succeed
         * @description Needs the permission `reorganisation:plan`. Held by tenant_admin (province).
         */
        post: operations["reorganisationSucceed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation list units
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationListUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation export units
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["reorganisationExportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/reorganisations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorganisation withdraw
         * @description Needs the permission `reorganisation:plan`. Held by tenant_admin (province).
         */
        post: operations["reorganisationWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rule list
         * @description Needs the permission `rule:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["ruleList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rule export rules
         * @description Needs the permission `rule:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["ruleExportRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Override list
         * @description Needs the permission `rule:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["overrideList"];
        put?: never;
        /**
         * Override propose
         * @description Needs the permission `rule:override`. Held by tenant_admin (province).
         */
        post: operations["overridePropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/overrides/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rule export overrides
         * @description Needs the permission `rule:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["ruleExportOverrides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Override one
         * @description Needs the permission `rule:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["overrideOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/overrides/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override confirm
         * @description Needs the permission `rule:confirm`. Held by leader (province).
         */
        post: operations["overrideConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/overrides/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override withdraw
         * @description Needs the permission `rule:override`. Held by tenant_admin (province).
         */
        post: operations["overrideWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/rules/overrides/{id}/withdrawal-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override confirm withdrawal
         * @description Needs the permission `rule:confirm`. Held by leader (province).
         */
        post: operations["overrideConfirmWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Setup progress
         * @description Needs the permission `setup:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["setupProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/setup/rules/left-unconfigured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Setup leave
         * @description Needs the permission `setup:check`. Held by branch_head (province), population_officer (province), tenant_admin (province).
         */
        post: operations["setupLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/setup/units/error-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Setup report
         * @description Needs the permission `setup:check`. Held by branch_head (province), population_officer (province), tenant_admin (province).
         */
        post: operations["setupReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/setup/{step}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Setup confirm
         * @description Needs the permission `setup:check`. Held by branch_head (province), population_officer (province), tenant_admin (province).
         */
        post: operations["setupConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tenant list
         * @description Needs the permission `tenant:list`. Held by operator, service.
         */
        get: operations["tenantList"];
        put?: never;
        /**
         * Tenant register
         * @description Needs the permission `tenant:create`. Held by operator.
         */
        post: operations["tenantRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tenant get
         * @description Needs the permission `tenant:list`. Held by operator, service.
         */
        get: operations["tenantGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants/{slug}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tenant resume
         * @description Needs the permission `tenant:suspend`. Held by operator.
         */
        post: operations["tenantResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants/{slug}/sealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tenant seal
         * @description Needs the permission `tenant:seal`. Held by operator.
         */
        post: operations["tenantSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants/{slug}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tenant suspend
         * @description Needs the permission `tenant:suspend`. Held by operator.
         */
        post: operations["tenantSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants/{slug}/today-shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tenant shift today
         * @description Needs the permission `tenant:shift`. Held by operator.
         */
        post: operations["tenantShiftToday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/tenants/{slug}/unsealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tenant unseal
         * @description Needs the permission `tenant:seal`. Held by operator.
         */
        post: operations["tenantUnseal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unit list
         * @description Needs the permission `unit:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), operator, partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["unitList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unit export
         * @description Needs the permission `unit:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), operator, partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["unitExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/units/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unit search
         * @description Needs the permission `unit:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), operator, partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["unitSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unit get
         * @description Needs the permission `unit:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), operator, partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), service, team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["unitGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Village list
         * @description Needs the permission `village:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["villageList"];
        put?: never;
        /**
         * Village register
         * @description Needs the permission `village:write`. Held by data_entry (commune), population_officer (province, district, commune), tenant_admin (province).
         */
        post: operations["villageRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Village export
         * @description Needs the permission `village:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["villageExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Village get
         * @description Needs the permission `village:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["villageGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Village end
         * @description Needs the permission `village:write`. Held by data_entry (commune), population_officer (province, district, commune), tenant_admin (province).
         */
        post: operations["villageEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/{id}/end-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Village revoke end
         * @description Needs the permission `village:write`. Held by data_entry (commune), population_officer (province, district, commune), tenant_admin (province).
         */
        post: operations["villageRevokeEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/{id}/household-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Village count
         * @description Needs the permission `village:write`. Held by data_entry (commune), population_officer (province, district, commune), tenant_admin (province).
         */
        post: operations["villageCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Village merge
         * @description Needs the permission `village:write`. Held by data_entry (commune), population_officer (province, district, commune), tenant_admin (province).
         */
        post: operations["villageMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/v1/villages/{id}/name-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Village correct name
         * @description Needs the permission `village:write`. Held by data_entry (commune), population_officer (province, district, commune), tenant_admin (province).
         */
        post: operations["villageCorrectName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountHolder: {
            name?: string;
            subject?: string;
            username?: string;
        };
        Act: {
            allowed?: boolean;
            name?: string;
            reason?: string;
        };
        AdministratorRequest: {
            name: string;
            organisation?: components["schemas"]["OrganisationRequest"];
            password?: string;
            username: string;
        };
        AdministratorView: {
            password?: string;
            /** Format: uuid */
            personId?: string;
            username?: string;
        };
        AdmitAgencyRequest: {
            name: string;
            /** Format: uuid */
            organisationId: string;
            scopes: ("facilities" | "commitments")[];
        };
        AdmitRequest: {
            name: string;
            password?: string;
            username: string;
        };
        Admitted: {
            agency?: components["schemas"]["AgencyView"];
            clientId?: string;
            clientSecret?: string;
        };
        AdmittedView: {
            account?: components["schemas"]["NationalAccountView"];
            password?: string;
        };
        AgencyList: {
            items?: components["schemas"]["AgencyView"][];
        };
        AgencyView: {
            actions?: components["schemas"]["Act"][];
            clientId?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            /** Format: uuid */
            organisationId?: string;
            scopes?: ("facilities" | "commitments")[];
            /** @enum {string} */
            status?: "active" | "revoked";
        };
        AppointmentRequest: {
            actingFor?: string;
            /** Format: uuid */
            deputyOf?: string;
            /** Format: uuid */
            organisationId: string;
            roles: ("leader" | "branch_head" | "population_officer" | "inspection_decider" | "team_head" | "team_member" | "sanction_authority" | "tip_intake" | "tip_handler" | "identity_custodian" | "report_consolidator" | "data_entry" | "unit_head" | "facility_rep" | "partner" | "external_supervisor" | "dpo" | "tenant_admin" | "auditor" | "clerk" | "finance_officer")[];
            unit?: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        AppointmentView: {
            actingFor?: string;
            active?: boolean;
            /** Format: uuid */
            deputyOf?: string;
            /** Format: uuid */
            id?: string;
            organisation?: components["schemas"]["OrganisationName"];
            roles?: ("leader" | "branch_head" | "population_officer" | "inspection_decider" | "team_head" | "team_member" | "sanction_authority" | "tip_intake" | "tip_handler" | "identity_custodian" | "report_consolidator" | "data_entry" | "unit_head" | "facility_rep" | "partner" | "external_supervisor" | "dpo" | "tenant_admin" | "auditor" | "clerk" | "finance_officer")[];
            unit?: components["schemas"]["UnitRef"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        AuditEntry: {
            act?: string;
            actor?: string;
            /** Format: date-time */
            at?: string;
            /** Format: int64 */
            number?: number;
            outcome?: string;
            service?: string;
            what?: string;
        };
        AuditPage: {
            items?: components["schemas"]["AuditEntry"][];
            next?: string;
            whole?: boolean;
        };
        BodyName: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority";
            name?: string;
        };
        BodyView: {
            chosen?: components["schemas"]["BodyName"];
            closes?: boolean;
            decided?: boolean;
            endsWithoutSuccessor?: boolean;
            organisation?: components["schemas"]["BodyName"];
            /** Format: int32 */
            people?: number;
            /** Format: int32 */
            peopleLate?: number;
            /** Format: int32 */
            peopleWithoutPost?: number;
            proposed?: components["schemas"]["BodyName"];
            unit?: components["schemas"]["UnitRef"];
        };
        ChangeHeadRequest: {
            /** Format: date */
            from: string;
            headTitle?: string;
        };
        ChangeLicenceRequest: {
            /** Format: date */
            from: string;
            practiceLicenceNo?: string;
            /** @enum {string} */
            title?: "doctor" | "assistant_doctor" | "nurse" | "midwife" | "medical_technician" | "clinical_nutritionist" | "emergency_responder" | "clinical_psychologist" | "traditional_physician" | "heirloom_remedy_holder" | "pharmacist" | "village_birth_attendant" | "administrative_staff" | "no_licence";
        };
        ChangeOwnershipRequest: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            ownership: "public" | "private";
        };
        ChangeServicesRequest: {
            /** Format: date */
            from: string;
            serviceKinds: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
        };
        ChangeWorkplaceRequest: {
            /** Format: uuid */
            facilityId: string;
            /** Format: date */
            from: string;
            serviceKinds?: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
        };
        ChooseAppointmentRequest: {
            /** Format: uuid */
            appointmentId: string;
        };
        ChooseSuccessorRequest: {
            /** Format: uuid */
            appointment?: string;
            /** Format: uuid */
            organisation: string;
            /** Format: uuid */
            successor?: string;
        };
        ClockView: {
            /** Format: date */
            doneOn?: string;
            /** Format: date */
            dueOn?: string;
            late?: boolean;
            source?: string;
        };
        CloseFacilityRequest: {
            /** Format: date */
            closedOn: string;
            reason?: string;
        };
        CloseRequest: {
            reason?: string;
        };
        CloudEvent: {
            data?: components["schemas"]["JsonNode"];
            datacontenttype?: string;
            id?: string;
            source?: string;
            specversion?: string;
            subject?: string;
            tenant?: string;
            /** Format: date-time */
            time?: string;
            type?: string;
        };
        ColumnView: {
            code?: string;
            header?: string;
            hint?: string;
            required?: boolean;
        };
        ConfirmPostsRequest: {
            appointments: string[];
        };
        CorrectFacilityNameRequest: {
            name: string;
            reason: string;
        };
        CorrectNameRequest: {
            fullName: string;
            reason: string;
        };
        CorrectOrganisationNameRequest: {
            name: string;
            reason: string;
        };
        CorrectPersonNameRequest: {
            name: string;
            reason: string;
        };
        CorrectVillageNameRequest: {
            name: string;
            reason: string;
        };
        DataRequestView: {
            actions?: components["schemas"]["Act"][];
            answer?: components["schemas"]["ClockView"];
            byProcessor?: boolean;
            execution?: components["schemas"]["ClockView"];
            extensionReason?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "access" | "correction" | "restriction" | "erasure" | "objection";
            legalGround?: string;
            /** Format: date */
            receivedOn?: string;
            /** @enum {string} */
            state?: "received" | "answered" | "carried_out" | "refused";
            subject?: components["schemas"]["DataSubjectView"];
        };
        DataSubjectView: {
            detail?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "provider" | "officer";
            name?: string;
        };
        DayView: {
            after?: components["schemas"]["UnitCounts"];
            before?: components["schemas"]["UnitCounts"];
            due?: boolean;
            /** Format: date */
            effectiveOn?: string;
            /** Format: uuid */
            id?: string;
            /** Format: int32 */
            latePosts?: number;
            /** @enum {string} */
            state?: "planned" | "confirmed" | "carrying_out" | "carried_out" | "withdrawn";
            /** Format: int32 */
            unitsEnding?: number;
        };
        DepartRequest: {
            /** Format: date */
            departedOn: string;
            reason?: string;
        };
        EffectView: {
            /** Format: int32 */
            count?: number;
            from?: components["schemas"]["UnitRef"];
            /** @enum {string} */
            kind?: "facility" | "village" | "provider" | "organisation" | "body" | "appointment";
            split?: boolean;
            to?: components["schemas"]["UnitRef"];
        };
        EndAppointmentRequest: {
            /** Format: date */
            lastDay: string;
        };
        EndOrganisationRequest: {
            /** Format: date */
            lastDay: string;
            /** Format: uuid */
            successorId?: string;
        };
        EndVillageRequest: {
            /** Format: date */
            lastDay: string;
        };
        EnterPersonRequest: {
            appointments?: components["schemas"]["AppointmentRequest"][];
            name: string;
            password?: string;
            username: string;
        };
        EnteredView: {
            password?: string;
            person?: components["schemas"]["PersonView"];
        };
        ErasurePage: {
            items?: components["schemas"]["ErasureView"][];
            keptFor?: components["schemas"]["KeptFor"];
            next?: string;
        };
        ErasureView: {
            actions?: components["schemas"]["Act"][];
            /** Format: date */
            committedUntil?: string;
            commune?: components["schemas"]["UnitRef"];
            /** Format: date */
            departedOn?: string;
            /** Format: date */
            dueOn?: string;
            /** Format: date */
            erasedOn?: string;
            facility?: string;
            fullName?: string;
            heldFor?: string;
            /** Format: uuid */
            id?: string;
        };
        ExtendRequest: {
            reason: string;
        };
        FacilityRef: {
            /** Format: uuid */
            id?: string;
            name?: string;
        };
        FacilityView: {
            actions?: components["schemas"]["Act"][];
            address?: string;
            /** Format: date */
            closedOn?: string;
            commune?: components["schemas"]["UnitRef"];
            headTitle?: string;
            /** Format: date */
            headedFrom?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "general_hospital" | "specialist_hospital" | "traditional_medicine_hospital" | "dental_hospital" | "infirmary" | "maternity_home" | "health_centre" | "commune_health_station" | "workplace_clinic" | "polyclinic" | "regional_polyclinic" | "specialist_clinic" | "multi_specialty_clinic" | "doctor_clinic" | "assistant_doctor_clinic" | "dental_clinic" | "nutrition_clinic" | "family_medicine_facility" | "traditional_medicine_clinic" | "traditional_diagnosis_room" | "imaging_centre" | "laboratory" | "imaging_and_laboratory" | "midwifery_service" | "nursing_service" | "emergency_service" | "psychology_facility" | "other_licensed_facility" | "pharmacy" | "drug_counter" | "station_drug_cabinet" | "herbal_retailer" | "publisher" | "seller" | "online_content" | "advertiser" | "cultural_service" | "unlicensed_point";
            /** Format: date */
            licensedFrom?: string;
            name?: string;
            /** Format: date */
            openedOn?: string;
            operatingLicenceNo?: string;
            /** Format: uuid */
            organisationId?: string;
            /** Format: uuid */
            owner?: string;
            /** @enum {string} */
            ownership?: "public" | "private";
            periods?: components["schemas"]["PeriodView"][];
            responsible?: string;
            sensitive?: boolean;
            serviceKinds?: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
            /** @enum {string} */
            specialty?: "obstetrics_gynaecology" | "obstetrics_paediatrics" | "family_planning" | "infertility" | "imaging" | "laboratory" | "paediatrics" | "other";
            /** @enum {string} */
            status?: "operating" | "closed";
        };
        /** @description One field that is wrong */
        FieldProblem: {
            code: string;
            detail: string;
            /** @description JSON pointer to the field */
            pointer: string;
        };
        FoundList: {
            items?: components["schemas"]["FoundView"][];
        };
        FoundView: {
            above?: components["schemas"]["UnitRef"][];
            ended?: boolean;
            matched?: string;
            now?: components["schemas"]["UnitRef"][];
            unit?: components["schemas"]["UnitView"];
        };
        HeldData: {
            items?: components["schemas"]["HeldRecord"][];
        };
        HeldField: {
            value?: string;
            /** @enum {string} */
            what?: "full_name" | "title" | "practice_licence_no" | "facility" | "username" | "organisation" | "roles" | "request_kind";
        };
        HeldPostsView: {
            /** Format: uuid */
            organisation?: string;
            /** Format: int32 */
            people?: number;
            /** Format: int32 */
            posts?: number;
        };
        HeldRecord: {
            fields?: components["schemas"]["HeldField"][];
            /** Format: date */
            from?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "provider_record" | "workplace" | "commitment" | "user_record" | "appointment" | "data_request";
            /** Format: date */
            until?: string;
        };
        HoldRequest: {
            reason: string;
        };
        HolderName: {
            /** Format: uuid */
            id?: string;
            name?: string;
        };
        HouseholdCountRequest: {
            /** Format: int32 */
            households: number;
        };
        ImportKindView: {
            columns?: components["schemas"]["ColumnView"][];
            kind?: string;
            title?: string;
        };
        ImportList: {
            items?: components["schemas"]["ImportView"][];
        };
        ImportView: {
            /** Format: int32 */
            added?: number;
            /** Format: int32 */
            changed?: number;
            conflicts?: components["schemas"]["ToldRow"][];
            /** Format: int32 */
            done?: number;
            fileName?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            importedAt?: string;
            importedBy?: string;
            kind?: string;
            repairs?: components["schemas"]["ToldRow"][];
            /** Format: int32 */
            rows?: number;
            /** @enum {string} */
            state?: "checked" | "accepted" | "carried_out";
            /** Format: int32 */
            unchanged?: number;
        };
        /** @description Giá trị JSON bất kỳ */
        JsonNode: unknown;
        KeptFor: {
            source?: string;
            /** @enum {string} */
            status?: "verified" | "proposed" | "unverified";
            /** Format: int32 */
            years?: number;
        };
        KindList: {
            items?: components["schemas"]["ImportKindView"][];
        };
        LeaveRuleRequest: {
            key: string;
        };
        LinkView: {
            /** Format: date */
            effective?: string;
            /** @enum {string} */
            kind?: "merge" | "split" | "upgrade" | "rename" | "move" | "abolish";
            part?: string;
            resolution?: string;
            /** Format: int32 */
            share?: number;
            unit?: components["schemas"]["UnitRef"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        MadeTenantView: {
            administrator?: components["schemas"]["AdministratorView"];
            tenant?: components["schemas"]["TenantView"];
        };
        MeView: {
            appointment?: components["schemas"]["AppointmentView"];
            appointments?: components["schemas"]["AppointmentView"][];
            ended?: components["schemas"]["AppointmentView"];
            name?: string;
            permissions?: string[];
            /** Format: uuid */
            personId?: string;
            /** @enum {string} */
            reach?: "line" | "own";
            roles?: string[];
            tenant?: components["schemas"]["TenantName"];
            /** Format: date */
            today?: string;
            todayShifted?: boolean;
            unitPath?: components["schemas"]["UnitRef"][];
            username?: string;
        };
        MergeVillagesRequest: {
            /** Format: date */
            lastDay: string;
            villages: string[];
        };
        MergedVillage: {
            /** Format: date */
            lastDay?: string;
            name?: string;
            /** Format: uuid */
            village?: string;
        };
        NationalAccountList: {
            items?: components["schemas"]["NationalAccountView"][];
        };
        NationalAccountView: {
            /** Format: uuid */
            id?: string;
            name?: string;
            open?: boolean;
            username?: string;
        };
        NewPassword: {
            password?: string;
        };
        NewSecret: {
            clientId?: string;
            clientSecret?: string;
        };
        NextView: {
            organisation?: components["schemas"]["BodyName"];
            roles?: ("leader" | "branch_head" | "population_officer" | "inspection_decider" | "team_head" | "team_member" | "sanction_authority" | "tip_intake" | "tip_handler" | "identity_custodian" | "report_consolidator" | "data_entry" | "unit_head" | "facility_rep" | "partner" | "external_supervisor" | "dpo" | "tenant_admin" | "auditor" | "clerk" | "finance_officer")[];
            unit?: components["schemas"]["UnitRef"];
        };
        OfferServicesRequest: {
            /** Format: date */
            from: string;
            serviceKinds: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
        };
        OnDayRequest: {
            /** Format: date */
            on: string;
        };
        OpenQuestionView: {
            candidates?: components["schemas"]["UnitRef"][];
            chosen?: components["schemas"]["UnitRef"];
            /** @enum {string} */
            kind?: "facility" | "village" | "provider" | "organisation" | "body" | "appointment";
            name?: string;
            /** Format: uuid */
            record?: string;
            unit?: components["schemas"]["UnitRef"];
        };
        OperatingLicenceRequest: {
            /** Format: date */
            from?: string;
            operatingLicenceNo: string;
        };
        OrganisationName: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority";
            name?: string;
            reach?: string;
        };
        OrganisationRequest: {
            /** @enum {string} */
            kind: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority";
            name: string;
        };
        OrganisationView: {
            actions?: components["schemas"]["Act"][];
            /** @enum {string} */
            hospitalKind?: "provincial_general" | "obstetrics_paediatrics" | "regional_general" | "traditional_medicine" | "other_specialist";
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority";
            name?: string;
            /** @enum {string} */
            ownership?: "public" | "private";
            /** Format: uuid */
            parentId?: string;
            /** @enum {string} */
            reach?: "line" | "own";
            responsible?: string;
            /** @enum {string} */
            schoolKind?: "primary" | "lower_secondary" | "upper_secondary" | "multi_level" | "ethnic_boarding" | "ethnic_semi_boarding" | "gifted" | "continuing_education_centre" | "vocational_continuing_centre" | "vocational_centre" | "vocational_secondary" | "intermediate_college" | "college" | "university" | "political_school" | "political_centre";
            /** @enum {string} */
            sector?: "finance" | "planning_investment" | "education" | "information" | "labour" | "culture" | "home_affairs" | "justice" | "science_technology" | "other";
            successor?: components["schemas"]["SuccessorName"];
            /** Format: uuid */
            successorId?: string;
            unit?: components["schemas"]["UnitRef"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        OverrideList: {
            items?: components["schemas"]["OverrideView"][];
        };
        OverrideView: {
            actions?: components["schemas"]["Act"][];
            heeded?: boolean;
            /** Format: uuid */
            id?: string;
            key?: string;
            source?: string;
            /** @enum {string} */
            state?: "proposed" | "confirmed" | "withdrawal_proposed" | "withdrawn";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            value?: components["schemas"]["JsonNode"];
            withdrawalReason?: string;
        };
        PageAccountHolder: {
            items?: components["schemas"]["AccountHolder"][];
            next?: string;
        };
        PageBodyView: {
            items?: components["schemas"]["BodyView"][];
            next?: string;
        };
        PageDataRequestView: {
            items?: components["schemas"]["DataRequestView"][];
            next?: string;
        };
        PageDataSubjectView: {
            items?: components["schemas"]["DataSubjectView"][];
            next?: string;
        };
        PageDayView: {
            items?: components["schemas"]["DayView"][];
            next?: string;
        };
        PageEffectView: {
            items?: components["schemas"]["EffectView"][];
            next?: string;
        };
        PageFacilityView: {
            items?: components["schemas"]["FacilityView"][];
            next?: string;
        };
        PageHeldPostsView: {
            items?: components["schemas"]["HeldPostsView"][];
            next?: string;
        };
        PageOpenQuestionView: {
            items?: components["schemas"]["OpenQuestionView"][];
            next?: string;
        };
        PageOrganisationView: {
            items?: components["schemas"]["OrganisationView"][];
            next?: string;
        };
        PagePassingUnitView: {
            items?: components["schemas"]["PassingUnitView"][];
            next?: string;
        };
        PagePersonView: {
            items?: components["schemas"]["PersonView"][];
            next?: string;
        };
        PagePostView: {
            items?: components["schemas"]["PostView"][];
            next?: string;
        };
        PageProviderView: {
            items?: components["schemas"]["ProviderView"][];
            next?: string;
        };
        PageVacancyView: {
            items?: components["schemas"]["VacancyView"][];
            next?: string;
        };
        PageVillageView: {
            items?: components["schemas"]["VillageView"][];
            next?: string;
        };
        PassingUnitView: {
            /** @enum {string} */
            fate?: "merges" | "splits" | "abolished" | "moves";
            successors?: components["schemas"]["UnitRef"][];
            to?: components["schemas"]["UnitRef"];
            unit?: components["schemas"]["UnitRef"];
        };
        PeriodView: {
            /** Format: date */
            from?: string;
            /** @enum {string} */
            ownership?: "public" | "private";
            sensitive?: boolean;
            serviceKinds?: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
            /** Format: date */
            to?: string;
        };
        PersonName: {
            /** Format: uuid */
            id?: string;
            name?: string;
        };
        PersonView: {
            /** @enum {string} */
            account?: "pending" | "open" | "disabled";
            actions?: components["schemas"]["Act"][];
            appointments?: components["schemas"]["AppointmentView"][];
            /** Format: uuid */
            id?: string;
            leavesOpen?: components["schemas"]["VacancyView"][];
            name?: string;
            username?: string;
        };
        PlaceRecordRequest: {
            /** Format: uuid */
            record: string;
            unit: string;
        };
        PlanReorganisationRequest: {
            /** Format: date */
            effectiveOn: string;
        };
        PostView: {
            /** Format: uuid */
            appointmentId?: string;
            exception?: boolean;
            /** Format: date */
            lastDay?: string;
            late?: boolean;
            organisation?: components["schemas"]["BodyName"];
            person?: components["schemas"]["HolderName"];
            roles?: ("leader" | "branch_head" | "population_officer" | "inspection_decider" | "team_head" | "team_member" | "sanction_authority" | "tip_intake" | "tip_handler" | "identity_custodian" | "report_consolidator" | "data_entry" | "unit_head" | "facility_rep" | "partner" | "external_supervisor" | "dpo" | "tenant_admin" | "auditor" | "clerk" | "finance_officer")[];
            to?: components["schemas"]["NextView"];
            unit?: components["schemas"]["UnitRef"];
        };
        Predecessor: {
            /** Format: date */
            lastDay?: string;
            name?: string;
        };
        /** @description Why a request was refused, by RFC 9457; docs/problems.md lists every code. */
        Problem: {
            /** @description For people, in the language of the request */
            detail: string;
            errors?: components["schemas"]["FieldProblem"][];
            /** Format: int32 */
            status: number;
            title: string;
            /**
             * Format: uri
             * @description Stable address of the code, which is its last part
             */
            type: string;
        };
        ProposeOverrideRequest: {
            key: string;
            source: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
            value: components["schemas"]["JsonNode"];
        };
        ProviderView: {
            actions?: components["schemas"]["Act"][];
            commune?: components["schemas"]["UnitRef"];
            /** Format: date */
            departedOn?: string;
            facility?: components["schemas"]["FacilityRef"];
            /** Format: date */
            from?: string;
            fullName?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date */
            licensedFrom?: string;
            /** Format: uuid */
            owner?: string;
            /** @enum {string} */
            ownership?: "public" | "private";
            practiceLicenceNo?: string;
            responsible?: string;
            sensitive?: boolean;
            serviceKinds?: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
            /** @enum {string} */
            status?: "active" | "departed";
            /** @enum {string} */
            title?: "doctor" | "assistant_doctor" | "nurse" | "midwife" | "medical_technician" | "clinical_nutritionist" | "emergency_responder" | "clinical_psychologist" | "traditional_physician" | "heirloom_remedy_holder" | "pharmacist" | "village_birth_attendant" | "administrative_staff" | "no_licence";
            warnings?: string[];
            workplaces?: components["schemas"]["WorkplaceView"][];
        };
        ReasonRequest: {
            reason?: string;
        };
        ReceiveDataRequest: {
            byProcessor?: boolean;
            /** @enum {string} */
            kind: "access" | "correction" | "restriction" | "erasure" | "objection";
            /** Format: date */
            receivedOn: string;
            subject: components["schemas"]["Subject"];
        };
        RefuseRequest: {
            legalGround: string;
            /** Format: date */
            on: string;
        };
        RegisterFacilityRequest: {
            address?: string;
            commune: string;
            headTitle?: string;
            /** @enum {string} */
            kind: "general_hospital" | "specialist_hospital" | "traditional_medicine_hospital" | "dental_hospital" | "infirmary" | "maternity_home" | "health_centre" | "commune_health_station" | "workplace_clinic" | "polyclinic" | "regional_polyclinic" | "specialist_clinic" | "multi_specialty_clinic" | "doctor_clinic" | "assistant_doctor_clinic" | "dental_clinic" | "nutrition_clinic" | "family_medicine_facility" | "traditional_medicine_clinic" | "traditional_diagnosis_room" | "imaging_centre" | "laboratory" | "imaging_and_laboratory" | "midwifery_service" | "nursing_service" | "emergency_service" | "psychology_facility" | "other_licensed_facility" | "pharmacy" | "drug_counter" | "station_drug_cabinet" | "herbal_retailer" | "publisher" | "seller" | "online_content" | "advertiser" | "cultural_service" | "unlicensed_point";
            name: string;
            /** Format: date */
            openedOn: string;
            operatingLicenceNo?: string;
            /** Format: uuid */
            organisationId?: string;
            /** @enum {string} */
            ownership: "public" | "private";
            serviceKinds: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
            /** @enum {string} */
            specialty?: "obstetrics_gynaecology" | "obstetrics_paediatrics" | "family_planning" | "infertility" | "imaging" | "laboratory" | "paediatrics" | "other";
        };
        RegisterOrganisationRequest: {
            /** @enum {string} */
            hospitalKind?: "provincial_general" | "obstetrics_paediatrics" | "regional_general" | "traditional_medicine" | "other_specialist";
            /** @enum {string} */
            kind: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority";
            name: string;
            /** @enum {string} */
            ownership?: "public" | "private";
            /** Format: uuid */
            parentId?: string;
            /** @enum {string} */
            reach?: "line" | "own";
            /** @enum {string} */
            schoolKind?: "primary" | "lower_secondary" | "upper_secondary" | "multi_level" | "ethnic_boarding" | "ethnic_semi_boarding" | "gifted" | "continuing_education_centre" | "vocational_continuing_centre" | "vocational_centre" | "vocational_secondary" | "intermediate_college" | "college" | "university" | "political_school" | "political_centre";
            /** @enum {string} */
            sector?: "finance" | "planning_investment" | "education" | "information" | "labour" | "culture" | "home_affairs" | "justice" | "science_technology" | "other";
            unit: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        RegisterProviderRequest: {
            /** Format: uuid */
            facilityId: string;
            /** Format: date */
            from: string;
            fullName: string;
            practiceLicenceNo?: string;
            serviceKinds: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
            /** @enum {string} */
            title: "doctor" | "assistant_doctor" | "nurse" | "midwife" | "medical_technician" | "clinical_nutritionist" | "emergency_responder" | "clinical_psychologist" | "traditional_physician" | "heirloom_remedy_holder" | "pharmacist" | "village_birth_attendant" | "administrative_staff" | "no_licence";
        };
        RegisterTenantRequest: {
            administrator: components["schemas"]["AdministratorRequest"];
            demonstration: boolean;
            name: string;
            provinceCode: string;
            slug: string;
            /** Format: date */
            today?: string;
            /** Format: int64 */
            todayShiftDays?: number;
        };
        RegisterVillageRequest: {
            commune: string;
            /** Format: int32 */
            households?: number;
            /** @enum {string} */
            kind: "thon" | "xom" | "lang" | "ap" | "ban" | "buon" | "bon" | "phum" | "soc" | "to_dan_pho" | "khu_pho" | "khoi_pho" | "khom" | "tieu_khu" | "khu_dan_cu";
            name: string;
            /** Format: date */
            validFrom: string;
        };
        ReopenFacilityRequest: {
            operatingLicenceNo?: string;
            /** Format: date */
            reopenedOn: string;
        };
        ReorganisationView: {
            actions?: components["schemas"]["Act"][];
            after?: components["schemas"]["UnitCounts"];
            before?: components["schemas"]["UnitCounts"];
            /** Format: int32 */
            bodies?: number;
            /** Format: int32 */
            bodiesUndecided?: number;
            /** Format: date */
            effectiveOn?: string;
            /** Format: uuid */
            id?: string;
            /** Format: int32 */
            latePosts?: number;
            /** Format: int32 */
            openQuestions?: number;
            /** @enum {string} */
            state?: "planned" | "confirmed" | "carrying_out" | "carried_out" | "withdrawn";
            steps?: components["schemas"]["StepView"][];
            /** Format: int32 */
            unitsEnding?: number;
            /** Format: int32 */
            unitsSplit?: number;
            /** Format: int32 */
            workLeft?: number;
        };
        ReportUnitsRequest: {
            remark: string;
        };
        RevokeAgencyRequest: {
            reason?: string;
        };
        RevokeClosureRequest: {
            reason: string;
        };
        RevokeDepartureRequest: {
            reason: string;
        };
        RevokeEndRequest: {
            reason: string;
        };
        RuleList: {
            items?: components["schemas"]["RuleView"][];
            /** Format: date */
            on?: string;
            unconfigured?: string[];
        };
        RuleView: {
            acting?: boolean;
            key?: string;
            source?: string;
            /** @enum {string} */
            status?: "verified" | "proposed" | "unverified";
            tenantOverride?: boolean;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            value?: components["schemas"]["JsonNode"];
            waitsFor?: string;
        };
        SetupCounts: {
            /** Format: int32 */
            bodies?: number;
            /** Format: int32 */
            bodiesWithoutPeople?: number;
            /** Format: int32 */
            communes?: number;
            /** Format: int32 */
            communesWithoutOrganisation?: number;
            /** Format: int32 */
            communesWithoutVillage?: number;
            /** Format: int32 */
            districts?: number;
            /** Format: int64 */
            facilities?: number;
            /** Format: int32 */
            openRules?: number;
            /** Format: int32 */
            organisations?: number;
            /** Format: int32 */
            people?: number;
            /** Format: int64 */
            providers?: number;
            /** Format: int32 */
            unconfiguredRules?: number;
            /** Format: int32 */
            villages?: number;
        };
        SetupStepView: {
            actions?: components["schemas"]["Act"][];
            done?: boolean;
            remark?: string;
            saidBy?: string;
            /** Format: date */
            saidOn?: string;
            /** @enum {string} */
            step?: "units" | "villages" | "organisations" | "people" | "facilities" | "rules";
        };
        SetupView: {
            counts?: components["schemas"]["SetupCounts"];
            leftRules?: string[];
            /** Format: date */
            on?: string;
            ready?: boolean;
            steps?: components["schemas"]["SetupStepView"][];
        };
        ShiftTodayRequest: {
            /** Format: int64 */
            days?: number;
            /** Format: date */
            today?: string;
        };
        StepView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            reason?: string;
        };
        Subject: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "provider" | "officer";
        };
        SuccessorName: {
            /** Format: uuid */
            id?: string;
            name?: string;
        };
        TenantList: {
            items?: components["schemas"]["TenantView"][];
        };
        TenantName: {
            demonstration?: boolean;
            /** Format: date */
            lastDay?: string;
            name?: string;
            predecessors?: components["schemas"]["Predecessor"][];
            provinceCode?: string;
            slug?: string;
        };
        TenantView: {
            demonstration?: boolean;
            /** Format: date */
            lastDay?: string;
            name?: string;
            provinceCode?: string;
            provinceId?: string;
            ready?: boolean;
            slug?: string;
            suspended?: boolean;
            /** Format: date */
            today?: string;
            /** Format: int64 */
            todayShiftDays?: number;
        };
        ToldRow: {
            column?: string;
            /** Format: int32 */
            row?: number;
            text?: string;
        };
        UnitCounts: {
            /** Format: int32 */
            communes?: number;
            /** Format: int32 */
            districts?: number;
        };
        UnitDetailView: {
            ancestors?: components["schemas"]["UnitRef"][];
            code?: string;
            formerly?: components["schemas"]["LinkView"][];
            fullName?: string;
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            now?: components["schemas"]["LinkView"][];
            parentId?: string;
            path?: string;
            type?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        UnitList: {
            items?: components["schemas"]["UnitView"][];
            /** Format: date */
            on?: string;
        };
        UnitRef: {
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            path?: string;
        };
        UnitView: {
            code?: string;
            fullName?: string;
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            parentId?: string;
            path?: string;
            type?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        VacancyView: {
            deputies?: components["schemas"]["PersonName"][];
            lastHolder?: components["schemas"]["PersonName"];
            organisation?: components["schemas"]["OrganisationName"];
            /** @enum {string} */
            role?: "leader" | "branch_head" | "population_officer" | "inspection_decider" | "team_head" | "team_member" | "sanction_authority" | "tip_intake" | "tip_handler" | "identity_custodian" | "report_consolidator" | "data_entry" | "unit_head" | "facility_rep" | "partner" | "external_supervisor" | "dpo" | "tenant_admin" | "auditor" | "clerk" | "finance_officer";
            /** Format: date */
            since?: string;
            unit?: components["schemas"]["UnitRef"];
        };
        VillageSuccessor: {
            name?: string;
            /** Format: uuid */
            village?: string;
        };
        VillageView: {
            actions?: components["schemas"]["Act"][];
            commune?: components["schemas"]["UnitRef"];
            fullName?: string;
            /** Format: int32 */
            households?: number;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "thon" | "xom" | "lang" | "ap" | "ban" | "buon" | "bon" | "phum" | "soc" | "to_dan_pho" | "khu_pho" | "khoi_pho" | "khom" | "tieu_khu" | "khu_dan_cu";
            merged?: components["schemas"]["MergedVillage"][];
            name?: string;
            /** Format: int32 */
            number?: number;
            path?: string;
            responsible?: string;
            successor?: components["schemas"]["VillageSuccessor"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        WithdrawOverrideRequest: {
            reason: string;
        };
        WithdrawReorganisationRequest: {
            reason: string;
        };
        WorkplaceView: {
            commune?: components["schemas"]["UnitRef"];
            /** Format: uuid */
            facilityId?: string;
            facilityName?: string;
            /** Format: date */
            from?: string;
            /** Format: uuid */
            owner?: string;
            /** @enum {string} */
            ownership?: "public" | "private";
            sensitive?: boolean;
            serviceKinds?: ("ultrasound" | "laboratory_test" | "prenatal_screening" | "prenatal_diagnosis" | "abortion" | "assisted_reproduction" | "preimplantation_test" | "obstetric_care" | "gynaecology" | "family_planning" | "reproductive_counselling" | "traditional_medicine" | "pulse_diagnosis" | "medicine_sale" | "material_supply" | "online_publication" | "fortune_telling")[];
            /** Format: date */
            to?: string;
        };
    };
    responses: {
        /** @description The record is in a state that does not allow the act */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Malformed or incomplete */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller does not hold the permission */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is no longer valid */
        NotAuthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Absent, or outside what the caller may see: the two look alike */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Content of another type than is taken */
        OtherMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses */
        Rejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else has changed the record meanwhile */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More content than is taken */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After says when to come back */
        TooManyRequests: {
            headers: {
                /** @description Seconds until the next try */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something that is needed is away for the moment */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version that was seen is not named in If-Match */
        VersionMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accountHolders: {
        parameters: {
            query: {
                subjects: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccountHolder"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    agencyList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    agencyAdmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitAgencyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admitted"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    agencyExport: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    agencyGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    agencyRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeAgencyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    agencyRenewSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    auditList: {
        parameters: {
            query?: {
                act?: string | null;
                actor?: string | null;
                from?: string | null;
                to?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    auditExport: {
        parameters: {
            query: {
                act?: string | null;
                actor?: string | null;
                from?: string | null;
                to?: string | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestList: {
        parameters: {
            query?: {
                open?: boolean;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestReceive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveDataRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestExport: {
        parameters: {
            query: {
                open?: boolean;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnDayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestCarryOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnDayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestExtend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestHeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldData"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataRequestRefuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dataSubjectNamed: {
        parameters: {
            query: {
                kind: "provider" | "officer";
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDataSubjectView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityList: {
        parameters: {
            query?: {
                unit?: string | null;
                kind?: "general_hospital" | "specialist_hospital" | "traditional_medicine_hospital" | "dental_hospital" | "infirmary" | "maternity_home" | "health_centre" | "commune_health_station" | "workplace_clinic" | "polyclinic" | "regional_polyclinic" | "specialist_clinic" | "multi_specialty_clinic" | "doctor_clinic" | "assistant_doctor_clinic" | "dental_clinic" | "nutrition_clinic" | "family_medicine_facility" | "traditional_medicine_clinic" | "traditional_diagnosis_room" | "imaging_centre" | "laboratory" | "imaging_and_laboratory" | "midwifery_service" | "nursing_service" | "emergency_service" | "psychology_facility" | "other_licensed_facility" | "pharmacy" | "drug_counter" | "station_drug_cabinet" | "herbal_retailer" | "publisher" | "seller" | "online_content" | "advertiser" | "cultural_service" | "unlicensed_point" | null;
                ownership?: "public" | "private" | null;
                status?: string | null;
                q?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterFacilityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityExport: {
        parameters: {
            query: {
                unit?: string | null;
                kind?: "general_hospital" | "specialist_hospital" | "traditional_medicine_hospital" | "dental_hospital" | "infirmary" | "maternity_home" | "health_centre" | "commune_health_station" | "workplace_clinic" | "polyclinic" | "regional_polyclinic" | "specialist_clinic" | "multi_specialty_clinic" | "doctor_clinic" | "assistant_doctor_clinic" | "dental_clinic" | "nutrition_clinic" | "family_medicine_facility" | "traditional_medicine_clinic" | "traditional_diagnosis_room" | "imaging_centre" | "laboratory" | "imaging_and_laboratory" | "midwifery_service" | "nursing_service" | "emergency_service" | "psychology_facility" | "other_licensed_facility" | "pharmacy" | "drug_counter" | "station_drug_cabinet" | "herbal_retailer" | "publisher" | "seller" | "online_content" | "advertiser" | "cultural_service" | "unlicensed_point" | null;
                ownership?: "public" | "private" | null;
                status?: string | null;
                q?: string | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseFacilityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityRevokeClosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeClosureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityChangeHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHeadRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityRenewLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatingLicenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityCorrectName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFacilityNameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityPassTo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwnershipRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenFacilityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    facilityOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferServicesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    feedOpen: {
        parameters: {
            query?: {
                lastEventId?: string;
                timeout?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": components["schemas"]["CloudEvent"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    importKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    importTake: {
        parameters: {
            query: {
                fileName: string;
                dryRun?: boolean;
            };
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    importMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    importRecent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    importTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    importGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    meChoose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseAppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    nationalAccountList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalAccountList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    nationalAccountAdmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmittedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    nationalAccountGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalAccountView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    nationalAccountClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalAccountView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    organisationList: {
        parameters: {
            query?: {
                unit?: string | null;
                kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority" | null;
                q?: string | null;
                on?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    organisationRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    organisationExport: {
        parameters: {
            query: {
                unit?: string | null;
                kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority" | null;
                q?: string | null;
                on?: string | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    organisationGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    organisationEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOrganisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    organisationCorrectName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOrganisationNameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personList: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                unappointed?: boolean | null;
                awaitingPassword?: boolean | null;
                endingBy?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personEnter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterPersonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personExport: {
        parameters: {
            query: {
                q?: string | null;
                unit?: string | null;
                unappointed?: boolean | null;
                awaitingPassword?: boolean | null;
                endingBy?: string | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    heldPostsHeld: {
        parameters: {
            query?: {
                organisation?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHeldPostsView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personVacancies: {
        parameters: {
            query?: {
                on?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVacancyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personExportVacancies: {
        parameters: {
            query: {
                on?: string;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personAppoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personEndAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personCorrectName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPersonNameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    personRenewPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPassword"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerList: {
        parameters: {
            query?: {
                unit?: string | null;
                facility?: string | null;
                status?: string | null;
                q?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProviderRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasureProposals: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerExport: {
        parameters: {
            query: {
                unit?: string | null;
                facility?: string | null;
                status?: string | null;
                q?: string | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerDepart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerRevokeDeparture: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDepartureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasureOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasureErase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasureHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasureEndHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerLicense: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLicenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerCorrectName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectNameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerComeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWorkplaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeServicesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    providerMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWorkplaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationDays: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDayView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanReorganisationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationDayExport: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationListBodies: {
        parameters: {
            query?: {
                undecided?: boolean;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBodyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExportBodies: {
        parameters: {
            query: {
                undecided?: boolean;
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationListPeople: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePostView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExportPeople: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path: {
                id: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationListEffects: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEffectView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExportEffects: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExecute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationConfirmPosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPostsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationListLatePosts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePostView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExportLatePosts: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationListQuestions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOpenQuestionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExportQuestions: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceRecordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationSucceed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseSuccessorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationListUnits: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePassingUnitView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationExportUnits: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorganisationWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawReorganisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    ruleList: {
        parameters: {
            query?: {
                on?: string;
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    ruleExportRules: {
        parameters: {
            query: {
                on?: string;
                key?: string;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    overrideList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    overridePropose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeOverrideRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    ruleExportOverrides: {
        parameters: {
            query: {
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    overrideOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    overrideConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    overrideWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOverrideRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    overrideConfirmWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setupProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setupLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRuleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setupReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportUnitsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setupConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                step: "units" | "villages" | "organisations" | "people" | "facilities" | "rules";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterTenantRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeTenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantSuspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantShiftToday: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftTodayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tenantUnseal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    unitList: {
        parameters: {
            query?: {
                on?: string | null;
                under?: string | null;
                level?: "province" | "district" | "commune" | "village" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    unitExport: {
        parameters: {
            query: {
                on?: string | null;
                under?: string | null;
                level?: "province" | "district" | "commune" | "village" | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    unitSearch: {
        parameters: {
            query: {
                q: string;
                on?: string;
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    unitGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageList: {
        parameters: {
            query?: {
                unit?: string | null;
                q?: string | null;
                on?: string | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterVillageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageExport: {
        parameters: {
            query: {
                unit?: string | null;
                q?: string | null;
                on?: string | null;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndVillageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageRevokeEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeEndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdCountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeVillagesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    villageCorrectName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectVillageNameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherMediaType"];
            422: components["responses"]["Rejected"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
}
