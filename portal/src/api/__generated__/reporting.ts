// Generated from api/reporting.json; never edited.
export interface paths {
    "/api/reporting/v1/audit": {
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
    "/api/reporting/v1/audit/export": {
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
    "/api/reporting/v1/birth-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Birth imports
         * @description Needs the permission `birth:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["birthImports"];
        put?: never;
        /**
         * Birth take
         * @description Needs the permission `birth:import`. Held by population_officer (province), report_consolidator (province).
         */
        post: operations["birthTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/birth-imports/adx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receiving take adx
         * @description Needs the permission `birth:import`. Held by population_officer (province), report_consolidator (province).
         */
        post: operations["receivingTakeAdx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/birth-imports/data-value-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receiving take data value set
         * @description Needs the permission `birth:import`. Held by population_officer (province), report_consolidator (province).
         */
        post: operations["receivingTakeDataValueSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/births": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Birth recorded
         * @description Needs the permission `birth:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["birthRecorded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/births/ratio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ratio of
         * @description Needs the permission `birth:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["ratioOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/births/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reference published
         * @description Needs the permission `birth:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["referencePublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coverage of
         * @description Needs the permission `indicator:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["coverageOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/feed": {
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
    "/api/reporting/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicator all
         * @description Needs the permission `indicator:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["indicatorAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/indicators/{code}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicator values
         * @description Needs the permission `indicator:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["indicatorValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/national/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * National received
         * @description Needs the permission `national:read`. Held by population_authority.
         */
        get: operations["nationalReceived"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/national/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * National received report
         * @description Needs the permission `national:read`. Held by population_authority.
         */
        get: operations["nationalReceivedReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/national/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * National totals
         * @description Needs the permission `national:read`. Held by population_authority.
         */
        get: operations["nationalTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outgoing report all
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["outgoingReportAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outgoing report one
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["outgoingReportOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports/{id}/adx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange adx
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["exchangeAdx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports/{id}/data-value-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange data value set
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["exchangeDataValueSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports/{id}/dataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outgoing paper published dataset
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["outgoingPaperPublishedDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outgoing paper published document
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["outgoingPaperPublishedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/outgoing-reports/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outgoing paper published workbook
         * @description Needs the permission `outgoing:read`. Held by agency (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["outgoingPaperPublishedWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Period all
         * @description Needs the permission `period:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["periodAll"];
        put?: never;
        /**
         * Period ask
         * @description Needs the permission `period:add`. Held by report_consolidator (province).
         */
        post: operations["periodAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Period one
         * @description Needs the permission `period:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["periodOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/periods/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tracking accept clean
         * @description Needs the permission `submission:accept`. Held by population_officer (province, district), report_consolidator (province, district).
         */
        post: operations["trackingAcceptClean"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/periods/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Period open
         * @description Needs the permission `period:open`. Held by report_consolidator (province), tenant_admin (province).
         */
        post: operations["periodOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/periods/{id}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tracking of
         * @description Needs the permission `period:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["trackingOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start submissions
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["startSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/owed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Owed reports owed
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["owedReportsOwed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Submission read
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["submissionRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review accept
         * @description Needs the permission `submission:accept`. Held by population_officer (province, district), report_consolidator (province, district).
         */
        post: operations["reviewAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submission answers
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        post: operations["submissionAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review approve
         * @description Needs the permission `submission:approve`. Held by leader (province).
         */
        post: operations["reviewApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Review consolidation
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["reviewConsolidation"];
        put?: never;
        /**
         * Review consolidate
         * @description Needs the permission `submission:consolidate`. Held by branch_head (province), report_consolidator (province, district).
         */
        post: operations["reviewConsolidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/dataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper dataset
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["paperDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review send
         * @description Needs the permission `submission:number`. Held by clerk (province), report_consolidator (province).
         */
        post: operations["reviewSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper document
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["paperDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submission draft
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        post: operations["submissionDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Edition one
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["editionOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/editions/{edition}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Edition document
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["editionDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/editions/{edition}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Edition workbook
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["editionWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Submission enter
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        put: operations["submissionEnter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submission explain
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        post: operations["submissionExplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/figure-documents/adx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Figure document take adx
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        post: operations["figureDocumentTakeAdx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/figure-documents/data-value-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Figure document take data value set
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        post: operations["figureDocumentTakeDataValueSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review number
         * @description Needs the permission `submission:number`. Held by clerk (province), report_consolidator (province).
         */
        post: operations["reviewNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/official-papers/{edition}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Official paper list
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["officialPaperList"];
        put?: never;
        /**
         * Official paper add
         * @description Needs the permission `submission:number`. Held by clerk (province), report_consolidator (province).
         */
        post: operations["officialPaperAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/official-papers/{edition}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Official paper content
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["officialPaperContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/official-papers/{edition}/files/{file}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Official paper remove
         * @description Needs the permission `submission:number`. Held by clerk (province), report_consolidator (province).
         */
        post: operations["officialPaperRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/official-papers/{edition}/files/{file}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Official paper replace
         * @description Needs the permission `submission:number`. Held by clerk (province), report_consolidator (province).
         */
        post: operations["officialPaperReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submission refresh
         * @description Needs the permission `submission:draft`. Held by data_entry (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune).
         */
        post: operations["submissionRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review send back
         * @description Needs the permission `submission:return`. Held by leader (province), population_officer (province, district), report_consolidator (province, district).
         */
        post: operations["reviewSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review revise
         * @description Needs the permission `submission:revise`. Held by leader (province).
         */
        post: operations["reviewRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/revision/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review withdraw revision
         * @description Needs the permission `submission:revise`. Held by leader (province).
         */
        post: operations["reviewWithdrawRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/signed-forms/{round}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed form list
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["signedFormList"];
        put?: never;
        /**
         * Signed form add
         * @description Needs the permission `submission:submit`. Held by data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["signedFormAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/signed-forms/{round}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed form content
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["signedFormContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/signed-forms/{round}/files/{file}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signed form remove
         * @description Needs the permission `submission:submit`. Held by data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["signedFormRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/signed-forms/{round}/files/{file}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signed form replace
         * @description Needs the permission `submission:submit`. Held by data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["signedFormReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submission submit
         * @description Needs the permission `submission:submit`. Held by data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["submissionSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review thank
         * @description Needs the permission `submission:accept`. Held by population_officer (province, district), report_consolidator (province, district).
         */
        post: operations["reviewThank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/submissions/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paper workbook
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["paperWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start summary
         * @description Needs the permission `indicator:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), finance_officer (province), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["startSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start work
         * @description Needs the permission `submission:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["startWork"];
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
        AcceptRequest: {
            unit: string;
        };
        AcceptedView: {
            accepted?: string[];
            left?: components["schemas"]["LeftView"][];
        };
        Act: {
            allowed?: boolean;
            name?: string;
            reason?: string;
        };
        Answer: {
            explanation?: string;
            /** @enum {string} */
            kind: "fixed" | "kept";
            /** Format: uuid */
            remark: string;
        };
        Answers: {
            answers: components["schemas"]["Answer"][];
        };
        Approve: {
            signerTitle?: string;
            signingMode?: string;
        };
        ApprovedView: {
            /** Format: date-time */
            at?: string;
            name?: string;
        };
        AskRequest: {
            /** Format: date */
            due: string;
            /** Format: date */
            from: string;
            plan: string;
            title: string;
            /** Format: date */
            to: string;
        };
        Asked: {
            item: string;
            text: string;
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
        BirthView: {
            /** Format: int64 */
            births?: number;
            /** Format: int64 */
            boys?: number;
            /** Format: int32 */
            communes?: number;
            /** Format: date */
            from?: string;
            /** Format: int64 */
            girls?: number;
            /** Format: int32 */
            of?: number;
            /** Format: int32 */
            revision?: number;
            source?: string;
            sourceName?: string;
            status?: string;
            statusText?: string;
            /** Format: date */
            to?: string;
            unit?: components["schemas"]["UnitRef"];
        };
        BirthsView: {
            items?: components["schemas"]["BirthView"][];
            unit?: components["schemas"]["UnitRef"];
        };
        BodyView: {
            /** Format: uuid */
            id?: string;
            name?: string;
        };
        CatalogueView: {
            items?: components["schemas"]["IndicatorView"][];
        };
        CellView: {
            origin?: string;
            state?: string;
            text?: string;
            /** Format: int64 */
            value?: number;
        };
        ChangeView: {
            item?: string;
            name?: string;
            new?: string;
            old?: string;
        };
        ChangedCell: {
            after?: string;
            before?: string;
            name?: string;
            place?: string;
            unit?: string;
        };
        CheckView: {
            code?: string;
            explainedBy?: string;
            explanation?: string;
            item?: string;
            text?: string;
        };
        ChecksView: {
            below?: components["schemas"]["ExplainedView"][];
            errors?: components["schemas"]["CheckView"][];
            warnings?: components["schemas"]["CheckView"][];
        };
        ChildView: {
            estimated?: boolean;
            figures?: components["schemas"]["FigureView"][];
            unit?: components["schemas"]["UnitRef"];
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
            key?: string;
            name?: string;
            unit?: string;
        };
        ConsolidationView: {
            columns?: components["schemas"]["ColumnView"][];
            own?: components["schemas"]["CellView"][];
            rows?: components["schemas"]["RowView"][];
            text?: string;
            total?: components["schemas"]["CellView"][];
        };
        ContributionsView: {
            /** Format: int32 */
            of?: number;
            /** Format: int32 */
            supplied?: number;
        };
        CountedProvinceView: {
            code?: string;
            dataLine?: string;
            /** Format: date */
            from?: string;
            name?: string;
            /** Format: date */
            to?: string;
        };
        Counts: {
            /** Format: int64 */
            accepted?: number;
            /** Format: int64 */
            cameLate?: number;
            /** Format: int64 */
            late?: number;
            /** Format: int64 */
            notSubmitted?: number;
            /** Format: int64 */
            owing?: number;
            /** Format: int64 */
            returned?: number;
            /** Format: int64 */
            submitted?: number;
            /** Format: int64 */
            withWarnings?: number;
        };
        CoverageView: {
            /** Format: int32 */
            accepted?: number;
            missing?: components["schemas"]["MissingView"][];
            missingBelow?: components["schemas"]["MissingBelowView"][];
            /** Format: int32 */
            owing?: number;
            text?: string;
        };
        DataValue: {
            dataElement?: string;
            orgUnit?: string;
            period?: string;
            value?: string;
        };
        DataValueSet: {
            dataElementIdScheme?: string;
            dataSet?: string;
            dataValues?: components["schemas"]["DataValue"][];
            orgUnit?: string;
            orgUnitIdScheme?: string;
            period?: string;
        };
        Dispatch: {
            recipients: components["schemas"]["SentTo"][];
        };
        DocumentView: {
            addressees?: string[];
            /** Format: date */
            date?: string;
            issuer?: string;
            number?: string;
            place?: string;
            recipients?: components["schemas"]["RecipientView"][];
            signerTitle?: string;
            signingMode?: string;
            symbol?: string;
        };
        DueView: {
            /** Format: date */
            before?: string;
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            lastDay?: string;
            late?: boolean;
            /** Format: date */
            lateFrom?: string;
            level?: string;
            text?: string;
        };
        EditionFigureView: {
            key?: string;
            name?: string;
            text?: string;
            unit?: string;
        };
        EditionPartView: {
            figures?: components["schemas"]["EditionFigureView"][];
            number?: string;
            texts?: string[];
            title?: string;
        };
        EditionView: {
            changes?: components["schemas"]["ChangedCell"][];
            coverage?: string;
            dataLine?: string;
            /** Format: int32 */
            edition?: number;
            name?: string;
            nextName?: string;
            note?: string;
            number?: string;
            parts?: components["schemas"]["EditionPartView"][];
            subject?: string;
            /** Format: date-time */
            takenAt?: string;
        };
        Entries: {
            figures?: components["schemas"]["Figure"][];
            narratives?: components["schemas"]["Text"][];
        };
        Explain: {
            explanations: components["schemas"]["Reason"][];
        };
        ExplainedView: {
            explainedBy?: string;
            explanation?: string;
            item?: string;
            text?: string;
            unit?: string;
        };
        /** @description One field that is wrong */
        FieldProblem: {
            code: string;
            detail: string;
            /** @description JSON pointer to the field */
            pointer: string;
        };
        Figure: {
            clear?: boolean;
            key: string;
            reason?: string;
            source?: string;
            /** Format: int64 */
            value?: number;
        };
        FigureDocumentView: {
            dryRun?: boolean;
            figures?: components["schemas"]["FilledFigureView"][];
            /** Format: int32 */
            values?: number;
        };
        FigureName: {
            /** Format: int32 */
            decimals?: number;
            key?: string;
            name?: string;
            ratio?: boolean;
            unit?: string;
        };
        FigureView: {
            /** Format: int64 */
            automatic?: number;
            automaticText?: string;
            contributions?: components["schemas"]["ContributionsView"];
            /** Format: date */
            cutOff?: string;
            /** Format: int32 */
            decimals?: number;
            /** Format: int64 */
            denominator?: number;
            /** Format: int64 */
            documents?: number;
            editable?: boolean;
            interval?: components["schemas"]["IntervalView"];
            key?: string;
            list?: components["schemas"]["Act"];
            name?: string;
            note?: string;
            /** Format: int64 */
            now?: number;
            /** Format: int64 */
            numerator?: number;
            origin?: string;
            overridesBelow?: components["schemas"]["OverrideView"][];
            /** Format: int64 */
            own?: number;
            /** Format: date-time */
            readAt?: string;
            reason?: string;
            remarks?: string[];
            source?: string;
            state?: string;
            targets?: components["schemas"]["TargetView"][];
            text?: string;
            unit?: string;
            value?: number;
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
        FilledFigureView: {
            /** Format: int64 */
            before?: number;
            /** @enum {string} */
            effect?: "same" | "new" | "replaced" | "set_aside";
            key?: string;
            name?: string;
            /** Format: int64 */
            value?: number;
        };
        HandedInView: {
            name?: string;
            /** Format: date */
            on?: string;
        };
        HistoryView: {
            act?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            from?: string;
            item?: string;
            itemName?: string;
            reason?: string;
            to?: string;
        };
        ImportView: {
            /** Format: int32 */
            added?: number;
            dryRun?: boolean;
            fileName?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            importedAt?: string;
            /** Format: int32 */
            rows?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        ImportsView: {
            items?: components["schemas"]["ImportView"][];
        };
        IndicatorValuesView: {
            asOf?: string;
            /** Format: date */
            boundariesOf?: string;
            children?: components["schemas"]["ChildView"][];
            code?: string;
            /** Format: date */
            cutOff?: string;
            estimated?: boolean;
            figures?: components["schemas"]["FigureView"][];
            /** Format: date */
            from?: string;
            /** Format: date-time */
            latestEvent?: string;
            name?: string;
            notes?: string[];
            /** Format: date-time */
            readAt?: string;
            /** Format: date */
            to?: string;
            undivided?: components["schemas"]["UndividedView"];
            unit?: components["schemas"]["UnitRef"];
        };
        IndicatorView: {
            aggregation?: string;
            code?: string;
            figures?: components["schemas"]["FigureName"][];
            name?: string;
            part?: string;
            source?: string;
            supplied?: boolean;
        };
        IntervalView: {
            /** Format: int64 */
            births?: number;
            lower?: number;
            text?: string;
            upper?: number;
        };
        ItemView: {
            /** Format: int64 */
            count?: number;
            due?: components["schemas"]["DueView"];
            kind?: string;
            /** Format: int64 */
            of?: number;
            organisation?: components["schemas"]["BodyView"];
            /** Format: uuid */
            period?: string;
            reminder?: string;
            /** Format: uuid */
            submission?: string;
            title?: string;
            unit?: components["schemas"]["UnitRef"];
            /** Format: int64 */
            withWarnings?: number;
            /** Format: int32 */
            within?: number;
        };
        /** @description Giá trị JSON bất kỳ */
        JsonNode: unknown;
        LeftView: {
            reason?: string;
            /** Format: uuid */
            submission?: string;
        };
        LimitsView: {
            lower?: number;
            upper?: number;
        };
        MissingBelowView: {
            missing?: components["schemas"]["MissingView"][];
            unit?: string;
        };
        MissingView: {
            code?: string;
            name?: string;
            state?: string;
            /** Format: uuid */
            submission?: string;
        };
        NationalTotalsView: {
            figures?: components["schemas"]["TotalView"][];
            provinces?: components["schemas"]["CountedProvinceView"][];
            /** Format: int32 */
            year?: number;
            years?: number[];
        };
        Nothing: unknown;
        OfficialBirthsView: {
            /** Format: int64 */
            official?: number;
            /** Format: int64 */
            sent?: number;
            /** Format: date */
            to?: string;
        };
        OutgoingList: {
            items?: components["schemas"]["OutgoingRow"][];
        };
        OutgoingRow: {
            /** Format: date */
            from?: string;
            /** Format: uuid */
            id?: string;
            plan?: string;
            title?: string;
            /** Format: date */
            to?: string;
        };
        OutgoingView: {
            /** Format: date */
            cutOff?: string;
            dataLine?: string;
            figures?: components["schemas"]["PublishedFigureView"][];
            /** Format: date */
            from?: string;
            /** Format: uuid */
            id?: string;
            issuer?: string;
            /** Format: int64 */
            leastShown?: number;
            /** Format: int64 */
            leastShownByCommune?: number;
            paper?: string;
            /** Format: date */
            paperDate?: string;
            tables?: components["schemas"]["TableView"][];
            title?: string;
            /** Format: date */
            to?: string;
            unitCode?: string;
            unitName?: string;
        };
        OverrideView: {
            /** Format: int64 */
            automatic?: number;
            reason?: string;
            unit?: string;
            /** Format: int64 */
            value?: number;
        };
        OwedView: {
            /** Format: uuid */
            organisation?: string;
            /** Format: int64 */
            reports?: number;
        };
        OwnView: {
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "revised" | "not_submitted" | "contributed" | "thanked";
            /** Format: uuid */
            submission?: string;
            /** Format: int64 */
            version?: number;
        };
        PageOwedView: {
            items?: components["schemas"]["OwedView"][];
            next?: string;
        };
        PageReportRow: {
            items?: components["schemas"]["ReportRow"][];
            next?: string;
        };
        Paper: {
            /** Format: date */
            date: string;
            number: string;
        };
        PaperView: {
            /** Format: date */
            date?: string;
            number?: string;
            /** Format: int32 */
            round?: number;
        };
        PartView: {
            figures?: components["schemas"]["FigureView"][];
            narratives?: components["schemas"]["TextView"][];
            number?: string;
            status?: string;
            statusText?: string;
            title?: string;
        };
        PeriodView: {
            actions?: components["schemas"]["Act"][];
            /** Format: date */
            cutOff?: string;
            due?: components["schemas"]["DueView"];
            /** Format: date */
            from?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "quarter" | "year" | "phase" | "ad_hoc";
            /** Format: date */
            opensOn?: string;
            plan?: string;
            planTitle?: string;
            state?: string;
            title?: string;
            /** Format: date */
            to?: string;
        };
        PeriodsView: {
            items?: components["schemas"]["PeriodView"][];
        };
        Pixels: {
            /** Format: int32 */
            height?: number;
            /** Format: int32 */
            width?: number;
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
        ProgressView: {
            /** Format: int32 */
            figures?: number;
            /** Format: int32 */
            missing?: number;
            /** Format: int32 */
            prefilled?: number;
            /** Format: int32 */
            typed?: number;
        };
        PublishedFigureView: {
            interval?: string;
            key?: string;
            name?: string;
            unit?: string;
            value?: components["schemas"]["ValueView"];
        };
        PublishedRatioView: {
            agrees?: boolean;
            area?: string;
            basis?: string;
            /** Format: int64 */
            boys?: number;
            /** Format: int32 */
            fromYear?: number;
            /** Format: int64 */
            girls?: number;
            high?: number;
            level?: string;
            low?: number;
            name?: string;
            note?: string;
            ratio?: number;
            residence?: string;
            source?: string;
            status?: string;
            statusText?: string;
            /** Format: int32 */
            toYear?: number;
            url?: string;
        };
        RatioView: {
            /** Format: date */
            boundariesOf?: string;
            breaks?: string[];
            converted?: boolean;
            /** Format: int64 */
            minimum?: number;
            notes?: string[];
            sources?: components["schemas"]["SourceView"][];
            unit?: components["schemas"]["UnitRef"];
            /** Format: int32 */
            year?: number;
        };
        Reason: {
            code: string;
            item: string;
            reason: string;
        };
        ReceivedDataValue: {
            dataElement: string;
            orgUnit?: string;
            period?: string;
            value: string;
        };
        ReceivedDataValueSet: {
            dataElementIdScheme?: string;
            dataSet: string;
            dataValues: components["schemas"]["ReceivedDataValue"][];
            orgUnit?: string;
            orgUnitIdScheme?: string;
            period?: string;
        };
        ReceivedList: {
            items?: components["schemas"]["ReceivedRow"][];
        };
        ReceivedRow: {
            /** Format: int32 */
            edition?: number;
            /** Format: date */
            from?: string;
            /** Format: uuid */
            id?: string;
            plan?: string;
            province?: string;
            provinceCode?: string;
            /** Format: date */
            sentOn?: string;
            title?: string;
            /** Format: date */
            to?: string;
        };
        ReceivedView: {
            /** Format: int32 */
            added?: number;
            dryRun?: boolean;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            importedAt?: string;
            name?: string;
            /** Format: int32 */
            rows?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        ReceivingView: {
            /** Format: date */
            acceptBy?: string;
            overdue?: boolean;
            /** Format: date */
            returnBy?: string;
        };
        RecipientView: {
            name?: string;
            /** @enum {string} */
            purpose?: "report" | "coordination" | "execution" | "file";
            text?: string;
        };
        RecordFilesView: {
            actions?: components["schemas"]["Act"][];
            history?: components["schemas"]["FileStepView"][];
            items?: components["schemas"]["FileView"][];
            /** Format: int64 */
            version?: number;
        };
        ReferenceView: {
            items?: components["schemas"]["PublishedRatioView"][];
        };
        Refresh: {
            keys?: string[];
        };
        Register: {
            /** Format: date */
            date: string;
            number: string;
            symbol: string;
        };
        RemarkView: {
            /** @enum {string} */
            answer?: "fixed" | "kept";
            explanation?: string;
            /** Format: uuid */
            id?: string;
            item?: string;
            itemName?: string;
            newText?: string;
            oldText?: string;
            open?: boolean;
            /** Format: int32 */
            round?: number;
            text?: string;
        };
        Reminder: {
            text?: string;
            /** Format: int32 */
            units?: number;
        };
        RemindingView: {
            configured?: boolean;
            /** Format: date */
            from?: string;
            text?: string;
        };
        ReportRow: {
            actions?: components["schemas"]["Act"][];
            due?: components["schemas"]["DueView"];
            late?: boolean;
            lateText?: string;
            /** @enum {string} */
            mode?: "directive" | "request";
            /** Format: int64 */
            openRemarks?: number;
            organisation?: components["schemas"]["BodyView"];
            /** Format: int32 */
            overrides?: number;
            /** Format: uuid */
            period?: string;
            periodTitle?: string;
            receiving?: components["schemas"]["ReceivingView"];
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "revised" | "not_submitted" | "contributed" | "thanked";
            stateText?: string;
            /** Format: uuid */
            submission?: string;
            /** Format: date */
            submittedOn?: string;
            /** @enum {string} */
            tier?: "commune" | "district" | "province" | "organisation";
            unit?: components["schemas"]["UnitRef"];
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            warnings?: number;
        };
        Return: {
            remarks: components["schemas"]["Asked"][];
        };
        Revise: {
            reason: string;
        };
        RevisionView: {
            by?: string;
            /** Format: date */
            on?: string;
            reason?: string;
        };
        RowView: {
            cells?: components["schemas"]["CellView"][];
            included?: boolean;
            /** @enum {string} */
            mode?: "directive" | "request";
            name?: string;
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "revised" | "not_submitted" | "contributed" | "thanked";
            stateText?: string;
            /** Format: uuid */
            submission?: string;
            unit?: components["schemas"]["UnitRef"];
        };
        SentEditionView: {
            approvedBy?: string;
            /** Format: date */
            date?: string;
            /** Format: int32 */
            edition?: number;
            name?: string;
            number?: string;
            recipients?: components["schemas"]["RecipientView"][];
            revision?: components["schemas"]["RevisionView"];
            /** Format: date */
            sentOn?: string;
        };
        SentTo: {
            name: string;
            /** @enum {string} */
            purpose: "report" | "coordination" | "execution" | "file";
        };
        SourceView: {
            /** Format: int64 */
            births?: number;
            /** Format: int64 */
            boys?: number;
            /** Format: date */
            from?: string;
            /** Format: int64 */
            girls?: number;
            interval?: components["schemas"]["LimitsView"];
            source?: string;
            sourceName?: string;
            state?: string;
            status?: string;
            statusText?: string;
            targets?: components["schemas"]["TargetView"][];
            text?: string;
            /** Format: date */
            to?: string;
            value?: number;
        };
        SubmissionView: {
            actions?: components["schemas"]["Act"][];
            approvedBy?: components["schemas"]["ApprovedView"];
            changes?: components["schemas"]["ChangeView"][];
            checks?: components["schemas"]["ChecksView"];
            coverage?: components["schemas"]["CoverageView"];
            document?: components["schemas"]["DocumentView"];
            due?: components["schemas"]["DueView"];
            earlierEditions?: components["schemas"]["SentEditionView"][];
            /** Format: int32 */
            edition?: number;
            history?: components["schemas"]["HistoryView"][];
            /** Format: uuid */
            id?: string;
            late?: boolean;
            lateText?: string;
            /** @enum {string} */
            mode?: "directive" | "request";
            name?: string;
            officialBirths?: components["schemas"]["OfficialBirthsView"];
            /** Format: uuid */
            organisation?: string;
            parts?: components["schemas"]["PartView"][];
            period?: components["schemas"]["PeriodView"];
            progress?: components["schemas"]["ProgressView"];
            remarks?: components["schemas"]["RemarkView"][];
            responsible?: components["schemas"]["UnitRef"];
            /** Format: date */
            returnDue?: string;
            revision?: components["schemas"]["RevisionView"];
            /** Format: int32 */
            round?: number;
            signedPaper?: components["schemas"]["PaperView"];
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "revised" | "not_submitted" | "contributed" | "thanked";
            stateText?: string;
            submittedBy?: components["schemas"]["HandedInView"];
            /** @enum {string} */
            tier?: "commune" | "district" | "province" | "organisation";
            unit?: components["schemas"]["UnitRef"];
            /** Format: int64 */
            version?: number;
            withdrawnRevisions?: components["schemas"]["WithdrawnView"][];
        };
        Submit: {
            explanations?: components["schemas"]["Reason"][];
            signedPaper?: components["schemas"]["Paper"];
        };
        SummaryView: {
            missing?: string[];
            /** Format: date-time */
            readAt?: string;
            sentence?: string;
        };
        TableView: {
            columns?: components["schemas"]["ColumnView"][];
            number?: string;
            rows?: components["schemas"]["RowView"][];
            rowsAre?: string;
            title?: string;
            total?: components["schemas"]["RowView"];
        };
        TargetView: {
            formal?: string;
            limit?: number;
            plan?: string;
            result?: string;
            resultText?: string;
            text?: string;
        };
        Text: {
            key: string;
            text: string;
        };
        TextView: {
            key?: string;
            remarks?: string[];
            text?: string;
            title?: string;
        };
        TotalView: {
            byProvince?: components["schemas"]["ValueView"][];
            /** Format: int64 */
            hidden?: number;
            key?: string;
            name?: string;
            /** Format: int64 */
            supplied?: number;
            total?: components["schemas"]["ValueView"];
            unit?: string;
        };
        TrackingView: {
            actions?: components["schemas"]["Act"][];
            counts?: components["schemas"]["Counts"];
            directive?: components["schemas"]["ReportRow"][];
            due?: components["schemas"]["DueView"];
            own?: components["schemas"]["OwnView"];
            period?: components["schemas"]["PeriodView"];
            reminder?: components["schemas"]["Reminder"];
            reminding?: components["schemas"]["RemindingView"];
            request?: components["schemas"]["ReportRow"][];
            unit?: components["schemas"]["UnitRef"];
        };
        UndividedView: {
            figures?: components["schemas"]["FigureView"][];
            name?: string;
        };
        UnitRef: {
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            path?: string;
        };
        ValueView: {
            state?: string;
            text?: string;
            value?: number;
        };
        WithdrawnView: {
            by?: string;
            number?: string;
            /** Format: date */
            on?: string;
            reason?: string;
            revision?: components["schemas"]["RevisionView"];
        };
        WorkView: {
            items?: components["schemas"]["ItemView"][];
            /** Format: date */
            today?: string;
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
    birthImports: {
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
                    "application/json": components["schemas"]["ImportsView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    birthTake: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
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
            /** @description Created */
            201: {
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
    receivingTakeAdx: {
        parameters: {
            query: {
                fileName?: string;
                scheme?: string;
                source: string;
                status: string;
                revision: number;
                dryRun?: boolean;
            };
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
                "application/adx+xml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
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
    receivingTakeDataValueSet: {
        parameters: {
            query: {
                fileName?: string;
                scheme?: string;
                source: string;
                status: string;
                revision: number;
                dryRun?: boolean;
            };
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
                "application/json": components["schemas"]["ReceivedDataValueSet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
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
    birthRecorded: {
        parameters: {
            query?: {
                unit?: string;
                from?: string;
                to?: string;
                source?: string;
                breakdown?: string;
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
                    "application/json": components["schemas"]["BirthsView"];
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
    ratioOf: {
        parameters: {
            query: {
                unit?: string;
                year: number;
                boundaries?: string;
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
                    "application/json": components["schemas"]["RatioView"];
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
    referencePublished: {
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
                    "application/json": components["schemas"]["ReferenceView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    coverageOf: {
        parameters: {
            query?: {
                unit?: string;
                on?: string;
                boundaries?: string;
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
                    "application/json": components["schemas"]["CoverageView"];
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
    indicatorAll: {
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
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    indicatorValues: {
        parameters: {
            query: {
                unit?: string;
                from: string;
                to: string;
                breakdown?: string;
                boundaries?: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["IndicatorValuesView"];
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
    nationalReceived: {
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
                    "application/json": components["schemas"]["ReceivedList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    nationalReceivedReport: {
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
                    "application/json": components["schemas"]["OutgoingView"];
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
    nationalTotals: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["NationalTotalsView"];
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
    outgoingReportAll: {
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
                    "application/json": components["schemas"]["OutgoingList"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    outgoingReportOne: {
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
                    "application/json": components["schemas"]["OutgoingView"];
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
    exchangeAdx: {
        parameters: {
            query?: {
                scheme?: string;
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
                    "application/adx+xml": string;
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
    exchangeDataValueSet: {
        parameters: {
            query?: {
                scheme?: string;
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
                    "application/json": components["schemas"]["DataValueSet"];
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
    outgoingPaperPublishedDataset: {
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
                    "*/*": string;
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
    outgoingPaperPublishedDocument: {
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
                    "*/*": string;
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
    outgoingPaperPublishedWorkbook: {
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
                    "*/*": string;
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
    periodAll: {
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
                    "application/json": components["schemas"]["PeriodsView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    periodAsk: {
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
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
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
    periodOne: {
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
                    "application/json": components["schemas"]["PeriodView"];
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
    trackingAcceptClean: {
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
                "application/json": components["schemas"]["AcceptRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
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
    periodOpen: {
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
                    "application/json": components["schemas"]["PeriodView"];
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
    trackingOf: {
        parameters: {
            query?: {
                unit?: string;
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
                    "application/json": components["schemas"]["TrackingView"];
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
    startSubmissions: {
        parameters: {
            query?: {
                period?: string;
                unit?: string;
                state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "revised" | "not_submitted" | "contributed" | "thanked";
                mine?: boolean;
                past?: boolean;
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
                    "application/json": components["schemas"]["PageReportRow"];
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
    owedReportsOwed: {
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
                    "application/json": components["schemas"]["PageOwedView"];
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
    submissionRead: {
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
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewAccept: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    submissionAnswers: {
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
                "application/json": components["schemas"]["Answers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewApprove: {
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
                "application/json": components["schemas"]["Approve"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewConsolidation: {
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
                    "application/json": components["schemas"]["ConsolidationView"];
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
    reviewConsolidate: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    paperDataset: {
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
                    "*/*": string;
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
    reviewSend: {
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
                "application/json": components["schemas"]["Dispatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    paperDocument: {
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
                    "*/*": string;
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
    submissionDraft: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    editionOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                edition: number;
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
                    "application/json": components["schemas"]["EditionView"];
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
    editionDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                edition: number;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    editionWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                edition: number;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissionEnter: {
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
                "application/json": components["schemas"]["Entries"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    submissionExplain: {
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
                "application/json": components["schemas"]["Explain"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    figureDocumentTakeAdx: {
        parameters: {
            query: {
                fileName: string | null;
                scheme?: string | null;
                reason?: string | null;
                replace?: boolean | null;
                dryRun?: boolean | null;
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
        requestBody: {
            content: {
                "application/adx+xml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDocumentView"];
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
    figureDocumentTakeDataValueSet: {
        parameters: {
            query: {
                fileName: string | null;
                scheme?: string | null;
                reason?: string | null;
                replace?: boolean | null;
                dryRun?: boolean | null;
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivedDataValueSet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDocumentView"];
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
    reviewNumber: {
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
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    officialPaperList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                edition: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    officialPaperAdd: {
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
                edition: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    officialPaperContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                edition: number;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    officialPaperRemove: {
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
                edition: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    officialPaperReplace: {
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
                edition: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    submissionRefresh: {
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
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewSendBack: {
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
                "application/json": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewRevise: {
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
                "application/json": components["schemas"]["Revise"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewWithdrawRevision: {
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
                "application/json": components["schemas"]["Revise"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    signedFormList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                round: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    signedFormAdd: {
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
                round: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    signedFormContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                round: number;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    signedFormRemove: {
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
                round: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    signedFormReplace: {
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
                round: number;
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
                    "application/json": components["schemas"]["RecordFilesView"];
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
    submissionSubmit: {
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
                "application/json": components["schemas"]["Submit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    reviewThank: {
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
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    paperWorkbook: {
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
                    "*/*": string;
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
    startSummary: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["SummaryView"];
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
    startWork: {
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
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
}
