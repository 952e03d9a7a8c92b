// Generated from api/directory.json; never edited.
export interface paths {
    "/api/directory/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["holders"];
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
        get: operations["list_8"];
        put?: never;
        post: operations["admit"];
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
        get: operations["export_7"];
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
        get: operations["get_12"];
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
        post: operations["revoke"];
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
        post: operations["renewSecret"];
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
        get: operations["list_11"];
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
        get: operations["export_6"];
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
        get: operations["list_7"];
        put?: never;
        post: operations["receive"];
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
        get: operations["get_11"];
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
        post: operations["answer"];
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
        post: operations["carryOut"];
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
        post: operations["extend"];
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
        get: operations["held"];
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
        post: operations["refuse"];
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
        get: operations["named"];
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
        get: operations["list_6"];
        put?: never;
        post: operations["register_4"];
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
        get: operations["export_5"];
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
        get: operations["get_10"];
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
        post: operations["close"];
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
        post: operations["renewLicence"];
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
        post: operations["passTo"];
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
        post: operations["reopen"];
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
        post: operations["offer_1"];
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
        get: operations["open"];
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
        get: operations["kinds"];
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
        post: operations["take"];
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
        post: operations["mark"];
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
        get: operations["recent"];
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
        get: operations["template"];
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
        get: operations["get_9"];
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
        post: operations["choose"];
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
        get: operations["list_5"];
        put?: never;
        post: operations["register_3"];
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
        get: operations["export_4"];
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
        get: operations["get_8"];
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
        post: operations["end_1"];
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
        get: operations["list_4"];
        put?: never;
        post: operations["enter"];
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
        get: operations["export_3"];
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
        get: operations["vacancies"];
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
        get: operations["vacancies_1"];
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
        get: operations["get_7"];
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
        post: operations["appoint"];
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
        post: operations["endAppointment"];
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
        post: operations["renewPassword"];
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
        get: operations["list_3"];
        put?: never;
        post: operations["register_2"];
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
        get: operations["proposals"];
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
        get: operations["export_2"];
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
        get: operations["get_6"];
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
        post: operations["depart"];
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
        get: operations["one"];
        put?: never;
        post: operations["erase"];
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
        post: operations["hold"];
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
        post: operations["endHold"];
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
        post: operations["license"];
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
        post: operations["comeBack"];
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
        post: operations["offer"];
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
        post: operations["move"];
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
        get: operations["days"];
        put?: never;
        post: operations["plan"];
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
        get: operations["get_5"];
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
        get: operations["bodies"];
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
        get: operations["people"];
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
        post: operations["confirm_2"];
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
        get: operations["effects"];
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
        post: operations["execute"];
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
        get: operations["questions"];
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
        post: operations["place"];
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
        post: operations["succeed"];
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
        get: operations["units_1"];
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
        post: operations["withdraw_1"];
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
        get: operations["list_10"];
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
        get: operations["rules_1"];
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
        get: operations["list_2"];
        put?: never;
        post: operations["propose"];
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
        get: operations["overrides"];
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
        get: operations["one_1"];
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
        post: operations["confirm_1"];
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
        post: operations["withdraw"];
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
        get: operations["progress"];
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
        post: operations["leave"];
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
        post: operations["report"];
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
        post: operations["confirm"];
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
        get: operations["list_1"];
        put?: never;
        post: operations["register_1"];
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
        get: operations["get_4"];
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
        post: operations["resume"];
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
        post: operations["suspend"];
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
        post: operations["shiftToday"];
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
        get: operations["list_9"];
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
        get: operations["export_1"];
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
        get: operations["search"];
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
        get: operations["get_3"];
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
        get: operations["list"];
        put?: never;
        post: operations["register"];
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
        get: operations["export"];
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
        get: operations["get_2"];
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
        post: operations["end"];
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
        post: operations["count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["internal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/open-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openForServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/villages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["villages"];
        put?: never;
        post?: never;
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
            scopes: ("facilities" | "commitments" | "reports")[];
        };
        Admitted: {
            agency?: components["schemas"]["AgencyView"];
            clientId?: string;
            clientSecret?: string;
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
            scopes?: ("facilities" | "commitments" | "reports")[];
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
            peopleWithoutPost?: number;
            proposed?: components["schemas"]["BodyName"];
            unit?: components["schemas"]["UnitRef"];
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
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "general_hospital" | "specialist_hospital" | "traditional_medicine_hospital" | "dental_hospital" | "infirmary" | "maternity_home" | "health_centre" | "commune_health_station" | "workplace_clinic" | "polyclinic" | "regional_polyclinic" | "specialist_clinic" | "multi_specialty_clinic" | "doctor_clinic" | "assistant_doctor_clinic" | "dental_clinic" | "nutrition_clinic" | "family_medicine_facility" | "traditional_medicine_clinic" | "traditional_diagnosis_room" | "imaging_centre" | "laboratory" | "imaging_and_laboratory" | "midwifery_service" | "nursing_service" | "emergency_service" | "psychology_facility" | "other_licensed_facility" | "pharmacy" | "drug_counter" | "station_drug_cabinet" | "herbal_retailer" | "publisher" | "seller" | "online_content" | "advertiser" | "cultural_service" | "unlicensed_point";
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
        OrganisationRow: {
            /** @enum {string} */
            hospitalKind?: "provincial_general" | "obstetrics_paediatrics" | "regional_general" | "traditional_medicine" | "other_specialist";
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority";
            name?: string;
            /** Format: uuid */
            parentId?: string;
            /** @enum {string} */
            reach?: "line" | "own";
            responsible?: string;
            /** @enum {string} */
            schoolKind?: "primary" | "lower_secondary" | "upper_secondary" | "multi_level" | "ethnic_boarding" | "ethnic_semi_boarding" | "gifted" | "continuing_education_centre" | "vocational_continuing_centre" | "vocational_centre" | "vocational_secondary" | "intermediate_college" | "college" | "university" | "political_school" | "political_centre";
            /** @enum {string} */
            sector?: "finance" | "planning_investment" | "education" | "information" | "labour" | "culture" | "home_affairs" | "justice" | "science_technology" | "other";
            /** Format: uuid */
            successorId?: string;
            unitId?: string;
            unitPath?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
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
            /** Format: uuid */
            id?: string;
            key?: string;
            source?: string;
            /** @enum {string} */
            state?: "proposed" | "confirmed" | "withdrawn";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            value?: components["schemas"]["JsonNode"];
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
            person?: components["schemas"]["HolderName"];
            roles?: ("leader" | "branch_head" | "population_officer" | "inspection_decider" | "team_head" | "team_member" | "sanction_authority" | "tip_intake" | "tip_handler" | "identity_custodian" | "report_consolidator" | "data_entry" | "unit_head" | "facility_rep" | "partner" | "external_supervisor" | "dpo" | "tenant_admin" | "auditor" | "clerk" | "finance_officer")[];
            to?: components["schemas"]["NextView"];
            unit?: components["schemas"]["UnitRef"];
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
            openQuestions?: number;
            /** @enum {string} */
            state?: "planned" | "confirmed" | "carrying_out" | "carried_out" | "withdrawn";
            steps?: components["schemas"]["StepView"][];
            /** Format: int32 */
            unitsEnding?: number;
            /** Format: int32 */
            unitsSplit?: number;
        };
        ReportUnitsRequest: {
            remark: string;
        };
        RevokeAgencyRequest: {
            reason?: string;
        };
        RuleList: {
            items?: components["schemas"]["RuleView"][];
            /** Format: date */
            on?: string;
        };
        RuleRow: {
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
        TenantInfo: {
            demonstration?: boolean;
            name?: string;
            provinceCode?: string;
            slug?: string;
            suspended?: boolean;
            /** Format: int64 */
            todayShiftDays?: number;
        };
        TenantList: {
            items?: components["schemas"]["TenantView"][];
        };
        TenantName: {
            demonstration?: boolean;
            name?: string;
            provinceCode?: string;
            slug?: string;
        };
        TenantView: {
            demonstration?: boolean;
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
        UnitVersion: {
            code?: string;
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            path?: string;
            type?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
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
        VillageRow: {
            communeId?: string;
            communePath?: string;
            fullName?: string;
            /** Format: int32 */
            households?: number;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "thon" | "xom" | "lang" | "ap" | "ban" | "buon" | "bon" | "phum" | "soc" | "to_dan_pho" | "khu_pho" | "khoi_pho" | "khom" | "tieu_khu" | "khu_dan_cu";
            name?: string;
            path?: string;
            responsible?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
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
            name?: string;
            /** Format: int32 */
            number?: number;
            path?: string;
            responsible?: string;
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    holders: {
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
                    "*/*": components["schemas"]["PageAccountHolder"];
                };
            };
        };
    };
    list_8: {
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
                    "*/*": components["schemas"]["AgencyList"];
                };
            };
        };
    };
    admit: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Admitted"];
                };
            };
        };
    };
    export_7: {
        parameters: {
            query?: {
                reason?: string;
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
        };
    };
    get_12: {
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
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    revoke: {
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
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    renewSecret: {
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
                    "*/*": components["schemas"]["NewSecret"];
                };
            };
        };
    };
    list_11: {
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
                    "*/*": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    export_6: {
        parameters: {
            query?: {
                act?: string | null;
                actor?: string | null;
                from?: string | null;
                to?: string | null;
                reason?: string;
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
        };
    };
    list_7: {
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
                    "*/*": components["schemas"]["PageDataRequestView"];
                };
            };
        };
    };
    receive: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    get_11: {
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
                    "*/*": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    answer: {
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
                    "*/*": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    carryOut: {
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
                    "*/*": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    extend: {
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
                    "*/*": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    held: {
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
                    "*/*": components["schemas"]["HeldData"];
                };
            };
        };
    };
    refuse: {
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
                    "*/*": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    named: {
        parameters: {
            query: {
                kind: "provider" | "officer";
                q?: string;
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
                    "*/*": components["schemas"]["PageDataSubjectView"];
                };
            };
        };
    };
    list_6: {
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
                    "*/*": components["schemas"]["PageFacilityView"];
                };
            };
        };
    };
    register_4: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    export_5: {
        parameters: {
            query?: {
                unit?: string | null;
                kind?: "general_hospital" | "specialist_hospital" | "traditional_medicine_hospital" | "dental_hospital" | "infirmary" | "maternity_home" | "health_centre" | "commune_health_station" | "workplace_clinic" | "polyclinic" | "regional_polyclinic" | "specialist_clinic" | "multi_specialty_clinic" | "doctor_clinic" | "assistant_doctor_clinic" | "dental_clinic" | "nutrition_clinic" | "family_medicine_facility" | "traditional_medicine_clinic" | "traditional_diagnosis_room" | "imaging_centre" | "laboratory" | "imaging_and_laboratory" | "midwifery_service" | "nursing_service" | "emergency_service" | "psychology_facility" | "other_licensed_facility" | "pharmacy" | "drug_counter" | "station_drug_cabinet" | "herbal_retailer" | "publisher" | "seller" | "online_content" | "advertiser" | "cultural_service" | "unlicensed_point" | null;
                ownership?: "public" | "private" | null;
                status?: string | null;
                q?: string | null;
                reason?: string;
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
        };
    };
    get_10: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    close: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    renewLicence: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    passTo: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    reopen: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    offer_1: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    open: {
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
        };
    };
    kinds: {
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
                    "*/*": components["schemas"]["KindList"];
                };
            };
        };
    };
    take: {
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
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    mark: {
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
        };
    };
    recent: {
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
                    "*/*": components["schemas"]["ImportList"];
                };
            };
        };
    };
    template: {
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
        };
    };
    get_9: {
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
                    "*/*": components["schemas"]["ImportView"];
                };
            };
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
                    "*/*": components["schemas"]["MeView"];
                };
            };
        };
    };
    choose: {
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
                    "*/*": components["schemas"]["MeView"];
                };
            };
        };
    };
    list_5: {
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
                    "*/*": components["schemas"]["PageOrganisationView"];
                };
            };
        };
    };
    register_3: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    export_4: {
        parameters: {
            query?: {
                unit?: string | null;
                kind?: "peoples_committee" | "department_of_health" | "population_branch" | "medical_affairs_office" | "planning_finance_office" | "department_inspectorate" | "provincial_inspectorate" | "district_health_office" | "commune_culture_social_office" | "commune_health_station" | "health_centre" | "hospital" | "cdc" | "sector_unit" | "district_population_centre" | "department" | "steering_committee" | "peoples_council" | "party_committee" | "party_propaganda_board" | "fatherland_front" | "womens_union" | "farmers_association" | "youth_union" | "trade_union" | "mass_organisation" | "professional_association" | "school" | "media_outlet" | "enterprise" | "industrial_zone_board" | "enforcement_body" | "citizen_reception_office" | "other" | "ministry_of_health" | "population_authority" | null;
                q?: string | null;
                on?: string | null;
                reason?: string;
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
        };
    };
    get_8: {
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
                    "*/*": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    end_1: {
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
                    "*/*": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                unappointed?: boolean | null;
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
                    "*/*": components["schemas"]["PagePersonView"];
                };
            };
        };
    };
    enter: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EnteredView"];
                };
            };
        };
    };
    export_3: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                unappointed?: boolean | null;
                endingBy?: string | null;
                reason?: string;
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
        };
    };
    vacancies: {
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
                    "*/*": components["schemas"]["PageVacancyView"];
                };
            };
        };
    };
    vacancies_1: {
        parameters: {
            query?: {
                on?: string;
                reason?: string;
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
        };
    };
    get_7: {
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
                    "*/*": components["schemas"]["PersonView"];
                };
            };
        };
    };
    appoint: {
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
                    "*/*": components["schemas"]["PersonView"];
                };
            };
        };
    };
    endAppointment: {
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
                    "*/*": components["schemas"]["PersonView"];
                };
            };
        };
    };
    renewPassword: {
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
                    "*/*": components["schemas"]["NewPassword"];
                };
            };
        };
    };
    list_3: {
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
                    "*/*": components["schemas"]["PageProviderView"];
                };
            };
        };
    };
    register_2: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    proposals: {
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
                    "*/*": components["schemas"]["ErasurePage"];
                };
            };
        };
    };
    export_2: {
        parameters: {
            query?: {
                unit?: string | null;
                facility?: string | null;
                status?: string | null;
                q?: string | null;
                reason?: string;
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
        };
    };
    get_6: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    depart: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    one: {
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
                    "*/*": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    erase: {
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
                    "*/*": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    hold: {
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
                    "*/*": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    endHold: {
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
                    "*/*": components["schemas"]["ErasureView"];
                };
            };
        };
    };
    license: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    comeBack: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    offer: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    move: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    days: {
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
                    "*/*": components["schemas"]["PageDayView"];
                };
            };
        };
    };
    plan: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    get_5: {
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
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    bodies: {
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
                    "*/*": components["schemas"]["PageBodyView"];
                };
            };
        };
    };
    people: {
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
                    "*/*": components["schemas"]["PagePostView"];
                };
            };
        };
    };
    confirm_2: {
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
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    effects: {
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
                    "*/*": components["schemas"]["PageEffectView"];
                };
            };
        };
    };
    execute: {
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
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    questions: {
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
                    "*/*": components["schemas"]["PageOpenQuestionView"];
                };
            };
        };
    };
    place: {
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
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    succeed: {
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
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    units_1: {
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
                    "*/*": components["schemas"]["PagePassingUnitView"];
                };
            };
        };
    };
    withdraw_1: {
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
                    "*/*": components["schemas"]["ReorganisationView"];
                };
            };
        };
    };
    list_10: {
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
                    "*/*": components["schemas"]["RuleList"];
                };
            };
        };
    };
    rules_1: {
        parameters: {
            query?: {
                on?: string;
                key?: string;
                reason?: string;
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
        };
    };
    list_2: {
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
                    "*/*": components["schemas"]["OverrideList"];
                };
            };
        };
    };
    propose: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OverrideView"];
                };
            };
        };
    };
    overrides: {
        parameters: {
            query?: {
                reason?: string;
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
        };
    };
    one_1: {
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
                    "*/*": components["schemas"]["OverrideView"];
                };
            };
        };
    };
    confirm_1: {
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
                    "*/*": components["schemas"]["OverrideView"];
                };
            };
        };
    };
    withdraw: {
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
                    "*/*": components["schemas"]["OverrideView"];
                };
            };
        };
    };
    progress: {
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
                    "*/*": components["schemas"]["SetupView"];
                };
            };
        };
    };
    leave: {
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
                    "*/*": components["schemas"]["SetupView"];
                };
            };
        };
    };
    report: {
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
                    "*/*": components["schemas"]["SetupView"];
                };
            };
        };
    };
    confirm: {
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
                    "*/*": components["schemas"]["SetupView"];
                };
            };
        };
    };
    list_1: {
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
                    "*/*": components["schemas"]["TenantList"];
                };
            };
        };
    };
    register_1: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MadeTenantView"];
                };
            };
        };
    };
    get_4: {
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
                    "*/*": components["schemas"]["TenantView"];
                };
            };
        };
    };
    resume: {
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
                    "*/*": components["schemas"]["TenantView"];
                };
            };
        };
    };
    suspend: {
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
                    "*/*": components["schemas"]["TenantView"];
                };
            };
        };
    };
    shiftToday: {
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
                    "*/*": components["schemas"]["TenantView"];
                };
            };
        };
    };
    list_9: {
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
                    "*/*": components["schemas"]["UnitList"];
                };
            };
        };
    };
    export_1: {
        parameters: {
            query?: {
                on?: string | null;
                under?: string | null;
                level?: "province" | "district" | "commune" | "village" | null;
                reason?: string;
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
        };
    };
    search: {
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
                    "*/*": components["schemas"]["FoundList"];
                };
            };
        };
    };
    get_3: {
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
                    "*/*": components["schemas"]["UnitDetailView"];
                };
            };
        };
    };
    list: {
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
                    "*/*": components["schemas"]["PageVillageView"];
                };
            };
        };
    };
    register: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VillageView"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                unit?: string | null;
                q?: string | null;
                on?: string | null;
                reason?: string;
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
        };
    };
    get_2: {
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
                    "*/*": components["schemas"]["VillageView"];
                };
            };
        };
    };
    end: {
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
                    "*/*": components["schemas"]["VillageView"];
                };
            };
        };
    };
    count: {
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
                    "*/*": components["schemas"]["VillageView"];
                };
            };
        };
    };
    all_1: {
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
                    "*/*": components["schemas"]["PageFacilityView"];
                };
            };
        };
    };
    get_1: {
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
                    "*/*": components["schemas"]["FacilityView"];
                };
            };
        };
    };
    internal: {
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
        };
    };
    openForServices: {
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
        };
    };
    organisations: {
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
                    "*/*": components["schemas"]["OrganisationRow"][];
                };
            };
        };
    };
    all: {
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
                    "*/*": components["schemas"]["PageProviderView"];
                };
            };
        };
    };
    get: {
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
                    "*/*": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    rules: {
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
                    "*/*": components["schemas"]["RuleRow"][];
                };
            };
        };
    };
    tenants: {
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
                    "*/*": components["schemas"]["TenantInfo"][];
                };
            };
        };
    };
    units: {
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
                    "*/*": components["schemas"]["UnitVersion"][];
                };
            };
        };
    };
    villages: {
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
                    "*/*": components["schemas"]["VillageRow"][];
                };
            };
        };
    };
}
