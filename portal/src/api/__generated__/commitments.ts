// Generated from api/commitments.json; never edited.
export interface paths {
    "/api/commitments/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/audit/export": {
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
    "/api/commitments/v1/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/export": {
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
    "/api/commitments/v1/commitments/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["summary_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/breach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["breach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/end": {
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
    "/api/commitments/v1/commitments/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/files/{file}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remove_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/files/{file}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replace_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/commitments/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["voidAsWrong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/counterparties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counterparties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/gap-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/gap-list/export": {
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
    "/api/commitments/v1/gap-list/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/imports": {
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
    "/api/commitments/v1/imports/{kind}": {
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
    "/api/commitments/v1/imports/{kind}/marked": {
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
    "/api/commitments/v1/imports/{kind}/recent": {
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
    "/api/commitments/v1/imports/{kind}/template": {
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
    "/api/commitments/v1/imports/{kind}/{id}": {
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
    "/api/commitments/v1/norms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["board_1"];
        put?: never;
        post: operations["enter_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/export": {
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
    "/api/commitments/v1/norms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/confirmation": {
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
    "/api/commitments/v1/norms/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/files/{file}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/files/{file}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/repeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["review_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/norms/{id}/withdrawal": {
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
    "/api/commitments/v1/questionings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/questionings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/questionings/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/signing-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/signing-sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/tallies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["board"];
        put?: never;
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/tallies/export": {
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
    "/api/commitments/v1/tallies/{id}": {
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
    "/api/commitments/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/templates/applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["applicable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/templates/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/templates/{id}/withdrawal": {
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
    "/internal/signed-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of"];
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
        Act: {
            allowed?: boolean;
            name?: string;
            reason?: string;
        };
        AnnulmentRequest: {
            /** Format: date */
            decidedOn: string;
            decision: string;
        };
        ApplicableView: {
            configured?: boolean;
            /** Format: date */
            on?: string;
            template?: components["schemas"]["TemplateView"];
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
        BasisRequest: {
            /** Format: date */
            issuedOn: string;
            issuer: string;
            number: string;
            title: string;
        };
        BoardView: {
            items?: components["schemas"]["TallyRowView"][];
            next?: string;
            summary?: components["schemas"]["TallySummaryView"];
        };
        Breach: {
            /** @enum {string} */
            clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            /** Format: date */
            decidedOn?: string;
            decision?: string;
            /** Format: date */
            remediedOn?: string;
        };
        BreachRequest: {
            /** @enum {string} */
            clause: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            /** Format: date */
            decidedOn: string;
            decision: string;
        };
        ClauseRequest: {
            /** @enum {string} */
            kind: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            wording: string;
        };
        ClauseValidity: {
            /** Format: date */
            endsOn?: string;
            /** @enum {string} */
            kind?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            subjectKinds?: ("provider" | "facility" | "staff_of_unit" | "household_group" | "school")[];
            /** Format: date */
            validFrom?: string;
        };
        ClausesOnDate: {
            items?: components["schemas"]["ClauseValidity"][];
            /** Format: date */
            on?: string;
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
        CommitmentSummaryView: {
            /** Format: int64 */
            active?: number;
            /** Format: date-time */
            asOf?: string;
            /** Format: int64 */
            breached?: number;
            /** Format: int64 */
            dueForRenewal?: number;
            /** Format: int64 */
            ended?: number;
            /** Format: int64 */
            expiring?: number;
            /** Format: int64 */
            lapsed?: number;
            /** Format: date */
            on?: string;
            /** Format: int64 */
            renewed?: number;
        };
        CommitmentView: {
            actions?: components["schemas"]["Act"][];
            breach?: components["schemas"]["Breach"];
            clauses?: components["schemas"]["SignedClause"][];
            /** Format: int64 */
            clausesEndedByLaw?: number;
            /** Format: date */
            clausesEndedByLawFrom?: string;
            counterparty?: components["schemas"]["CounterpartyView"];
            /** @enum {string} */
            endReason?: "left_service" | "facility_closed" | "law_changed" | "error" | "licence_withdrawn" | "deceased" | "unit_dissolved";
            /** Format: date */
            endedOn?: string;
            form?: components["schemas"]["FormUse"];
            history?: components["schemas"]["StepView"][];
            /** Format: uuid */
            id?: string;
            keptAt?: string;
            /** Format: date */
            lapsesOn?: string;
            /** Format: date */
            noticeFrom?: string;
            place?: string;
            /** Format: date */
            renewalDueOn?: string;
            /** Format: uuid */
            renewedBy?: string;
            /** Format: uuid */
            renews?: string;
            responsible?: components["schemas"]["UnitRef"];
            rules?: components["schemas"]["RuleView"][];
            sheet?: components["schemas"]["SheetRowView"];
            /** Format: date */
            signedOn?: string;
            /** @enum {string} */
            status?: "active" | "due_for_renewal" | "lapsed" | "renewed" | "breached" | "ended" | "voided";
            subject?: components["schemas"]["SignerView"];
            /** @enum {string} */
            subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            supplementary?: boolean;
            unit?: components["schemas"]["UnitRef"];
            /** Format: int64 */
            version?: number;
        };
        CounterpartiesView: {
            items?: components["schemas"]["CounterpartyChoice"][];
        };
        CounterpartyChoice: {
            /** Format: uuid */
            id?: string;
            name?: string;
            own?: boolean;
        };
        CounterpartyRequest: {
            /** Format: uuid */
            organisation: string;
            title?: string;
        };
        CounterpartyView: {
            /** Format: uuid */
            id?: string;
            name?: string;
            title?: string;
        };
        EndRequest: {
            /** Format: date */
            endedOn: string;
            /** @enum {string} */
            reason: "left_service" | "facility_closed" | "law_changed" | "error" | "licence_withdrawn" | "deceased" | "unit_dissolved";
        };
        FileRemovalRequest: {
            reason: string;
        };
        FileStepView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            reason?: string;
        };
        FileView: {
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            keptAt?: string;
            keptBy?: string;
            name?: string;
            pixels?: components["schemas"]["Pixels"];
            /** Format: int64 */
            size?: number;
            /** @enum {string} */
            type?: "jpeg" | "png" | "pdf";
        };
        FormUse: {
            /** Format: int32 */
            number?: number;
            /** Format: uuid */
            template?: string;
        };
        GapSummaryView: {
            /** Format: date-time */
            asOf?: string;
            /** Format: int64 */
            inForce?: number;
            /** Format: int64 */
            missing?: number;
            /** Format: int64 */
            registered?: number;
        };
        GapView: {
            /** Format: uuid */
            commitment?: string;
            /** Format: int32 */
            number?: number;
            /** @enum {string} */
            reason?: "never_signed" | "lapsed" | "workplace_changed" | "clause_ended" | "breached";
            subject?: components["schemas"]["SubjectView"];
            /** @enum {string} */
            subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            unit?: components["schemas"]["UnitRef"];
        };
        HolderView: {
            /** Format: int32 */
            households?: number;
            /** Format: uuid */
            id?: string;
            kind?: string;
            name?: string;
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
        KindList: {
            items?: components["schemas"]["ImportKindView"][];
        };
        LegalBasis: {
            /** Format: date */
            issuedOn?: string;
            issuer?: string;
            number?: string;
            title?: string;
        };
        NormBoardView: {
            items?: components["schemas"]["NormRowView"][];
            next?: string;
            summary?: components["schemas"]["NormSummaryView"];
        };
        NormClause: {
            /** Format: date */
            endsOn?: string;
            /** @enum {string} */
            kind?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
        };
        NormHolderView: {
            /** Format: uuid */
            id?: string;
            kind?: string;
            name?: string;
        };
        NormRequest: {
            /** Format: date */
            adoptedOn: string;
            clauses: ("no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit")[];
            /** Format: uuid */
            holder: string;
            keptAt?: string;
            /** @enum {string} */
            kind: "village_convention" | "internal_regulation";
            reference?: string;
            reviewNeeded?: boolean;
        };
        NormRowView: {
            actions?: components["schemas"]["Act"][];
            hasClause?: boolean;
            holder?: components["schemas"]["NormHolderView"];
            /** @enum {string} */
            kind?: "village_convention" | "internal_regulation";
            /** Format: uuid */
            norm?: string;
            /** @enum {string} */
            status?: "recorded" | "in_force" | "needs_review" | "revised" | "repealed";
            text?: components["schemas"]["TextView"];
            unit?: components["schemas"]["UnitRef"];
            waiting?: boolean;
        };
        NormStepView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            from?: string;
            to?: string;
        };
        NormSummaryView: {
            /** Format: date-time */
            asOf?: string;
            /** Format: int64 */
            holders?: number;
            /** Format: int64 */
            toReview?: number;
            /** Format: int64 */
            waiting?: number;
            /** Format: int64 */
            withClause?: number;
        };
        NormView: {
            actions?: components["schemas"]["Act"][];
            hasClause?: boolean;
            history?: components["schemas"]["NormStepView"][];
            /** Format: uuid */
            holder?: string;
            holderName?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "village_convention" | "internal_regulation";
            responsible?: components["schemas"]["UnitRef"];
            /** @enum {string} */
            status?: "recorded" | "in_force" | "needs_review" | "revised" | "repealed";
            texts?: components["schemas"]["TextView"][];
            unit?: components["schemas"]["UnitRef"];
            /** Format: int64 */
            version?: number;
            waiting?: components["schemas"]["TextView"];
        };
        PageCommitmentView: {
            items?: components["schemas"]["CommitmentView"][];
            next?: string;
        };
        PageGapView: {
            items?: components["schemas"]["GapView"][];
            next?: string;
        };
        PageQuestioningView: {
            items?: components["schemas"]["QuestioningView"][];
            next?: string;
        };
        PageSheetView: {
            items?: components["schemas"]["SheetView"][];
            next?: string;
        };
        Paper: {
            /** Format: uuid */
            id?: string;
            /** Format: date */
            signedOn?: string;
            /** Format: date */
            until?: string;
        };
        Pixels: {
            /** Format: int32 */
            height?: number;
            /** Format: int32 */
            width?: number;
        };
        PlacesRequest: {
            counterparty: string;
            signer: string;
        };
        QuestionRequest: {
            caseReference: string;
            /** Format: uuid */
            commitment: string;
        };
        QuestioningView: {
            caseReference?: string;
            /** Format: date */
            closedOn?: string;
            /** Format: uuid */
            commitment?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date */
            openedOn?: string;
            /** @enum {string} */
            outcome?: "not_confirmed" | "breach_decided";
            /** Format: int64 */
            version?: number;
        };
        RecordFilesView: {
            actions?: components["schemas"]["Act"][];
            history?: components["schemas"]["FileStepView"][];
            items?: components["schemas"]["FileView"][];
            /** Format: int64 */
            version?: number;
        };
        RemedyRequest: {
            /** Format: date */
            remediedOn: string;
        };
        RepealRequest: {
            /** Format: date */
            repealedOn: string;
        };
        ReviewRequest: {
            needed: boolean;
        };
        RowView: {
            /** Format: uuid */
            commitment?: string;
            /** Format: int32 */
            number?: number;
            /** @enum {string} */
            reason?: "never_signed" | "lapsed" | "workplace_changed" | "clause_ended" | "breached";
            /** @enum {string} */
            state?: "open" | "signed" | "covered" | "gone";
            subject?: components["schemas"]["SubjectOnSheet"];
        };
        RuleView: {
            key?: string;
            source?: string;
            status?: string;
        };
        SheetRequest: {
            /** @enum {string} */
            subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            unit?: string;
        };
        SheetRowView: {
            /** Format: uuid */
            id?: string;
            number?: string;
            /** Format: int32 */
            row?: number;
        };
        SheetView: {
            actions?: components["schemas"]["Act"][];
            clauses?: ("no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit")[];
            /** Format: uuid */
            id?: string;
            /** Format: date */
            madeOn?: string;
            number?: string;
            responsible?: components["schemas"]["UnitRef"];
            rows?: components["schemas"]["RowView"][];
            /** Format: int64 */
            signed?: number;
            /** Format: int32 */
            size?: number;
            /** @enum {string} */
            subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            unit?: components["schemas"]["UnitRef"];
        };
        SignRequest: {
            clauses: ("no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit")[];
            counterparty: components["schemas"]["CounterpartyRequest"];
            keptAt?: string;
            place: string;
            /** Format: uuid */
            renews?: string;
            /** Format: uuid */
            sheet?: string;
            /** Format: date */
            signedOn: string;
            /** Format: uuid */
            subject: string;
            /** @enum {string} */
            subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            supplementary?: boolean;
            /** Format: uuid */
            template?: string;
        };
        SignaturePlaces: {
            counterparty?: string;
            signer?: string;
        };
        SignedClause: {
            /** Format: date */
            endsOn?: string;
            /** @enum {string} */
            kind?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
        };
        SignedPapers: {
            needed?: boolean;
            papers?: components["schemas"]["Paper"][];
            /** Format: uuid */
            subject?: string;
        };
        SignerView: {
            /** Format: uuid */
            id?: string;
            name?: string;
            workplace?: string;
        };
        StepView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            from?: string;
            /** Format: uuid */
            organisation?: string;
            reason?: string;
            role?: string;
            to?: string;
        };
        SubjectOnSheet: {
            /** Format: uuid */
            id?: string;
            name?: string;
            services?: string[];
            workplace?: string;
        };
        SubjectView: {
            /** Format: uuid */
            id?: string;
            name?: string;
            services?: string[];
            workplace?: string;
        };
        TallyRequest: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            clause: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            counterparty?: string;
            /** Format: uuid */
            holder: string;
            keptAt: string;
            /** Format: date */
            monitoredOn?: string;
            /** Format: int32 */
            signed: number;
            /** @enum {string} */
            subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            /** Format: int32 */
            total: number;
        };
        TallyRowView: {
            actions?: components["schemas"]["Act"][];
            /** Format: int32 */
            change?: number;
            /** @enum {string} */
            clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            holder?: components["schemas"]["HolderView"];
            last?: components["schemas"]["TallyValue"];
            /** Format: date */
            monitoredOn?: string;
            previous?: components["schemas"]["TallyValue"];
            recordedThisYear?: boolean;
            /** @enum {string} */
            subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            /** Format: int32 */
            suggestedTotal?: number;
            /** Format: uuid */
            tally?: string;
            unit?: components["schemas"]["UnitRef"];
        };
        TallyStepView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            from?: string;
            roles?: string[];
            to?: string;
        };
        TallySummaryView: {
            /** Format: date-time */
            asOf?: string;
            /** Format: int64 */
            holders?: number;
            /** Format: int64 */
            recorded?: number;
            /** Format: int64 */
            signed?: number;
            /** Format: int64 */
            total?: number;
        };
        TallyValue: {
            /** Format: date */
            asOf?: string;
            counterparty?: string;
            keptAt?: string;
            /** Format: date */
            monitoredOn?: string;
            /** Format: int32 */
            signed?: number;
            /** Format: int32 */
            total?: number;
        };
        TallyView: {
            /** @enum {string} */
            clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            history?: components["schemas"]["TallyStepView"][];
            /** Format: uuid */
            holder?: string;
            /** Format: uuid */
            id?: string;
            responsible?: components["schemas"]["UnitRef"];
            /** @enum {string} */
            subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            unit?: components["schemas"]["UnitRef"];
            values?: components["schemas"]["TallyValue"][];
            /** Format: int64 */
            version?: number;
        };
        TemplateListView: {
            items?: components["schemas"]["TemplateView"][];
        };
        TemplateRequest: {
            clauses: components["schemas"]["ClauseRequest"][];
            closing?: string;
            legalBasis: components["schemas"]["BasisRequest"][];
            opening?: string;
            signaturePlaces: components["schemas"]["PlacesRequest"];
            /** @enum {string} */
            subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            title: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
        };
        TemplateStepView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            from?: string;
            reason?: string;
            to?: string;
        };
        TemplateView: {
            actions?: components["schemas"]["Act"][];
            clauses?: components["schemas"]["WordedClauseView"][];
            /** Format: int64 */
            clausesEndedByLaw?: number;
            /** Format: date */
            clausesEndedByLawFrom?: string;
            closing?: string;
            /** @enum {string} */
            endReason?: "taken_back" | "replaced" | "expired" | "law_changed";
            /** Format: date */
            endsFrom?: string;
            history?: components["schemas"]["TemplateStepView"][];
            /** Format: uuid */
            id?: string;
            legalBasis?: components["schemas"]["LegalBasis"][];
            /** Format: int32 */
            number?: number;
            opening?: string;
            signaturePlaces?: components["schemas"]["SignaturePlaces"];
            /** @enum {string} */
            status?: "drafted" | "reviewed" | "in_force" | "withdrawn";
            /** @enum {string} */
            subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
            title?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            /** Format: int64 */
            version?: number;
        };
        TextView: {
            /** Format: date */
            adoptedOn?: string;
            clauses?: components["schemas"]["NormClause"][];
            /** Format: int64 */
            clausesEndedByLaw?: number;
            /** Format: date */
            clausesEndedByLawFrom?: string;
            keptAt?: string;
            reference?: string;
            /** Format: date */
            repealedOn?: string;
            reviewNeeded?: boolean;
            /** @enum {string} */
            status?: "recorded" | "in_force" | "needs_review" | "revised" | "repealed";
        };
        ToldRow: {
            column?: string;
            /** Format: int32 */
            row?: number;
            text?: string;
        };
        UnitRef: {
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            path?: string;
        };
        VoidRequest: {
            reason?: string;
        };
        WithdrawalRequest: {
            reason: string;
            /** Format: date */
            withdrawnFrom?: string;
        };
        WordedClauseView: {
            /** Format: date */
            endsOn?: string;
            /** @enum {string} */
            kind?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
            wording?: string;
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
    list_7: {
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
    export_4: {
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
    clauses: {
        parameters: {
            query?: {
                on?: string;
                subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
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
                    "*/*": components["schemas"]["ClausesOnDate"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                kind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                status?: "active" | "due_for_renewal" | "lapsed" | "renewed" | "breached" | "ended" | "voided";
                unit?: string;
                clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
                expiring?: boolean;
                search?: string;
                limit?: number;
                after?: string;
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
                    "*/*": components["schemas"]["PageCommitmentView"];
                };
            };
        };
    };
    sign: {
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
                "application/json": components["schemas"]["SignRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    export_3: {
        parameters: {
            query?: {
                reason?: string;
                kind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                status?: "active" | "due_for_renewal" | "lapsed" | "renewed" | "breached" | "ended" | "voided";
                unit?: string;
                clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
                expiring?: boolean;
                search?: string;
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
    summary_1: {
        parameters: {
            query?: {
                kind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                unit?: string;
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
                    "*/*": components["schemas"]["CommitmentSummaryView"];
                };
            };
        };
    };
    one_5: {
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
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    annul: {
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
                "application/json": components["schemas"]["AnnulmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    breach: {
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
                "application/json": components["schemas"]["BreachRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
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
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    list_5: {
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
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: {
                fileName?: string;
            };
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
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    content_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
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
                    "*/*": string;
                };
            };
        };
    };
    remove_1: {
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
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileRemovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    replace_1: {
        parameters: {
            query?: {
                fileName?: string;
            };
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    remedy: {
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
                "application/json": components["schemas"]["RemedyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    voidAsWrong: {
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
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommitmentView"];
                };
            };
        };
    };
    counterparties: {
        parameters: {
            query?: {
                unit?: string;
                on?: string;
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
                    "*/*": components["schemas"]["CounterpartiesView"];
                };
            };
        };
    };
    open_1: {
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
    list_6: {
        parameters: {
            query?: {
                subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                unit?: string;
                search?: string;
                limit?: number;
                after?: string;
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
                    "*/*": components["schemas"]["PageGapView"];
                };
            };
        };
    };
    export_2: {
        parameters: {
            query?: {
                reason?: string;
                subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                unit?: string;
                search?: string;
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
    summary: {
        parameters: {
            query?: {
                subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                unit?: string;
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
                    "*/*": components["schemas"]["GapSummaryView"];
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
    get: {
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
    board_1: {
        parameters: {
            query: {
                kind: "village_convention" | "internal_regulation";
                unit?: string;
                lacking?: boolean;
                limit?: number;
                after?: string;
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
                    "*/*": components["schemas"]["NormBoardView"];
                };
            };
        };
    };
    enter_1: {
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
                "application/json": components["schemas"]["NormRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NormView"];
                };
            };
        };
    };
    export_1: {
        parameters: {
            query: {
                reason?: string;
                kind: "village_convention" | "internal_regulation";
                unit?: string;
                lacking?: boolean;
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
    one_4: {
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
                    "*/*": components["schemas"]["NormView"];
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
                    "*/*": components["schemas"]["NormView"];
                };
            };
        };
    };
    list_3: {
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
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: {
                fileName?: string;
            };
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
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
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
                    "*/*": string;
                };
            };
        };
    };
    remove: {
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
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileRemovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    replace: {
        parameters: {
            query?: {
                fileName?: string;
            };
            header?: {
                /** @description Sent again with the same key within 24 hours, the request is done once. */
                "Idempotency-Key"?: string;
                /** @description ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordFilesView"];
                };
            };
        };
    };
    repeal: {
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
                "application/json": components["schemas"]["RepealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NormView"];
                };
            };
        };
    };
    review_1: {
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
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NormView"];
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NormView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
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
                    "*/*": components["schemas"]["PageQuestioningView"];
                };
            };
        };
    };
    open: {
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
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["QuestioningView"];
                };
            };
        };
    };
    one_3: {
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
                    "*/*": components["schemas"]["QuestioningView"];
                };
            };
        };
    };
    dismiss: {
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
                    "*/*": components["schemas"]["QuestioningView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                unit?: string;
                limit?: number;
                after?: string;
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
                    "*/*": components["schemas"]["PageSheetView"];
                };
            };
        };
    };
    make: {
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
                "application/json": components["schemas"]["SheetRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SheetView"];
                };
            };
        };
    };
    one_2: {
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
                    "*/*": components["schemas"]["SheetView"];
                };
            };
        };
    };
    board: {
        parameters: {
            query: {
                subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
                unit?: string;
                year?: number;
                limit?: number;
                after?: string;
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
                    "*/*": components["schemas"]["BoardView"];
                };
            };
        };
    };
    record: {
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
                "application/json": components["schemas"]["TallyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TallyRowView"];
                };
            };
        };
    };
    export: {
        parameters: {
            query: {
                reason?: string;
                subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
                unit?: string;
                year?: number;
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
                    "*/*": components["schemas"]["TallyView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                subjectKind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
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
                    "*/*": components["schemas"]["TemplateListView"];
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
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    applicable: {
        parameters: {
            query: {
                subjectKind: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                on?: string;
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
                    "*/*": components["schemas"]["ApplicableView"];
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
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    review: {
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
                    "*/*": components["schemas"]["TemplateView"];
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
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
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
    of: {
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
                    "*/*": components["schemas"]["SignedPapers"][];
                };
            };
        };
    };
}
