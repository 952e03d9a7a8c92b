// Generated from api/commitments.json; never edited.
export interface paths {
    "/api/commitments/v1/audit": {
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
    "/api/commitments/v1/audit/export": {
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
    "/api/commitments/v1/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clause clauses
         * @description Needs the permission `clause:read`. Held by agency (province), auditor (province), branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), dpo (province), external_supervisor (province, commune), finance_officer (province), leader (province, district, commune), partner (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), tenant_admin (province), unit_head (province, district, commune).
         */
        get: operations["clauseClauses"];
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
        /**
         * Commitment list
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentList"];
        put?: never;
        /**
         * Commitment sign
         * @description Needs the permission `commitment:sign`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["commitmentSign"];
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
        /**
         * Commitment export
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentExport"];
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
        /**
         * Commitment summary
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentSummary"];
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
        /**
         * Commitment one
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentOne"];
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
        /**
         * Commitment annul
         * @description Needs the permission `commitment:breach`. Held by branch_head (province).
         */
        post: operations["commitmentAnnul"];
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
        /**
         * Commitment breach
         * @description Needs the permission `commitment:breach`. Held by branch_head (province).
         */
        post: operations["commitmentBreach"];
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
        /**
         * Commitment end
         * @description Needs the permission `commitment:end`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["commitmentEnd"];
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
        /**
         * Commitment file list
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentFileList"];
        put?: never;
        /**
         * Commitment file add
         * @description Needs the permission `commitment:sign`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["commitmentFileAdd"];
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
        /**
         * Commitment file content
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentFileContent"];
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
        /**
         * Commitment file remove
         * @description Needs the permission `commitment:sign`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["commitmentFileRemove"];
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
        /**
         * Commitment file replace
         * @description Needs the permission `commitment:sign`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["commitmentFileReplace"];
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
        /**
         * Commitment remedy
         * @description Needs the permission `commitment:remedy`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["commitmentRemedy"];
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
        /**
         * Commitment void as wrong
         * @description Needs the permission `commitment:void`. Held by branch_head (province).
         */
        post: operations["commitmentVoidAsWrong"];
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
        /**
         * Commitment summary counterparties
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["commitmentSummaryCounterparties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/counterparties/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Taken commitments taken
         * @description Needs the permission `reorganisation:read`. Held by branch_head (province), leader (province), population_officer (province), tenant_admin (province).
         */
        get: operations["takenCommitmentsTaken"];
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
    "/api/commitments/v1/gap-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gap list
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["gapList"];
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
        /**
         * Gap list export
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["gapListExport"];
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
        /**
         * Gap list summary
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["gapListSummary"];
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
    "/api/commitments/v1/imports/{kind}": {
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
    "/api/commitments/v1/imports/{kind}/marked": {
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
    "/api/commitments/v1/imports/{kind}/recent": {
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
    "/api/commitments/v1/imports/{kind}/template": {
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
    "/api/commitments/v1/imports/{kind}/{id}": {
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
    "/api/commitments/v1/norms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Norm board
         * @description Needs the permission `norm:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["normBoard"];
        put?: never;
        /**
         * Norm enter
         * @description Needs the permission `norm:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["normEnter"];
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
        /**
         * Norm export
         * @description Needs the permission `norm:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["normExport"];
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
        /**
         * Norm one
         * @description Needs the permission `norm:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["normOne"];
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
        /**
         * Norm confirm
         * @description Needs the permission `norm:check`. Held by branch_head (province), leader (province, commune), population_officer (province, commune).
         */
        post: operations["normConfirm"];
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
        /**
         * Norm file list
         * @description Needs the permission `norm:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["normFileList"];
        put?: never;
        /**
         * Norm file add
         * @description Needs the permission `norm:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["normFileAdd"];
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
        /**
         * Norm file content
         * @description Needs the permission `norm:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["normFileContent"];
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
        /**
         * Norm file remove
         * @description Needs the permission `norm:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["normFileRemove"];
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
        /**
         * Norm file replace
         * @description Needs the permission `norm:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["normFileReplace"];
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
        /**
         * Norm repeal
         * @description Needs the permission `norm:check`. Held by branch_head (province), leader (province, commune), population_officer (province, commune).
         */
        post: operations["normRepeal"];
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
        /**
         * Norm review
         * @description Needs the permission `norm:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["normReview"];
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
        /**
         * Norm withdraw
         * @description Needs the permission `norm:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["normWithdraw"];
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
        /**
         * Questioning list
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        get: operations["questioningList"];
        put?: never;
        /**
         * Questioning open
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        post: operations["questioningOpen"];
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
        /**
         * Questioning one
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        get: operations["questioningOne"];
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
        /**
         * Questioning dismiss
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        post: operations["questioningDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/questionings/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Case file list
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        get: operations["caseFileList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/questionings/{id}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Case file content
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        get: operations["caseFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/questionings/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Case reading readings
         * @description Needs the permission `commitment:question`. Held by team_head (province, district, commune).
         */
        get: operations["caseReadingReadings"];
        put?: never;
        post?: never;
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
        /**
         * Sheet list
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["sheetList"];
        put?: never;
        /**
         * Sheet make
         * @description Needs the permission `sheet:print`. Held by data_entry (province, district, commune), population_officer (province, district, commune), unit_head (province, district, commune).
         */
        post: operations["sheetMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/signing-sheets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sheet export
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["sheetExport"];
        put?: never;
        post?: never;
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
        /**
         * Sheet one
         * @description Needs the permission `commitment:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["sheetOne"];
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
        /**
         * Tally board
         * @description Needs the permission `tally:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["tallyBoard"];
        put?: never;
        /**
         * Tally record
         * @description Needs the permission `tally:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["tallyRecord"];
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
        /**
         * Tally export
         * @description Needs the permission `tally:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["tallyExport"];
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
        /**
         * Tally one
         * @description Needs the permission `tally:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["tallyOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/tallies/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tally withdraw
         * @description Needs the permission `tally:record`. Held by data_entry (province, district, commune), population_officer (province, district, commune).
         */
        post: operations["tallyWithdraw"];
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
        /**
         * Template list
         * @description Needs the permission `template:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["templateList"];
        put?: never;
        /**
         * Template enter
         * @description Needs the permission `template:draft`. Held by branch_head (province), population_officer (province).
         */
        post: operations["templateEnter"];
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
        /**
         * Template applicable
         * @description Needs the permission `template:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["templateApplicable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/v1/templates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Template export
         * @description Needs the permission `template:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["templateExport"];
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
        /**
         * Template one
         * @description Needs the permission `template:read`. Held by branch_head (province), clerk (province, district, commune), data_entry (province, district, commune), leader (province, district, commune), population_officer (province, district, commune), report_consolidator (province, district, commune), team_head (province, district, commune), unit_head (province, district, commune).
         */
        get: operations["templateOne"];
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
        /**
         * Template review
         * @description Needs the permission `template:review`. Held by branch_head (province), leader (province), population_officer (province).
         */
        post: operations["templateReview"];
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
        /**
         * Template withdraw
         * @description Needs the permission `template:withdraw`. Held by branch_head (province), population_officer (province).
         */
        post: operations["templateWithdraw"];
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
            byRule?: boolean;
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
        ErasedSignerView: {
            /** Format: date */
            erasedOn?: string;
            keptAt?: string;
            name?: string;
        };
        /** @description One field that is wrong */
        FieldProblem: {
            code: string;
            detail: string;
            /** @description JSON pointer to the field */
            pointer: string;
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
            late?: boolean;
            /** Format: int32 */
            number?: number;
            /** @enum {string} */
            reason?: "never_signed" | "lapsed" | "workplace_changed" | "licence_changed" | "head_changed" | "ended" | "clause_ended" | "breached";
            /** Format: date */
            signBy?: string;
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
        PageReadingView: {
            items?: components["schemas"]["ReadingView"][];
            next?: string;
        };
        PageSheetView: {
            items?: components["schemas"]["SheetView"][];
            next?: string;
        };
        PageTakenView: {
            items?: components["schemas"]["TakenView"][];
            next?: string;
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
            erasedSigner?: components["schemas"]["ErasedSignerView"];
            /** Format: uuid */
            id?: string;
            /** Format: date */
            openedOn?: string;
            /** @enum {string} */
            outcome?: "not_confirmed" | "breach_decided";
            /** Format: int64 */
            version?: number;
        };
        ReadingView: {
            /** Format: date-time */
            at?: string;
            name?: string;
            /** @enum {string} */
            where?: "list" | "record" | "scan";
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
            reason?: "never_signed" | "lapsed" | "workplace_changed" | "licence_changed" | "head_changed" | "ended" | "clause_ended" | "breached";
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
        TakenView: {
            /** Format: int64 */
            inForce?: number;
            /** Format: uuid */
            organisation?: string;
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
            missing?: number;
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
        TallyWithdrawal: {
            /** Format: date */
            asOf: string;
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
            reason: string;
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
    clauseClauses: {
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
                    "application/json": components["schemas"]["ClausesOnDate"];
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
    commitmentList: {
        parameters: {
            query?: {
                kind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                status?: "active" | "due_for_renewal" | "lapsed" | "renewed" | "breached" | "ended" | "voided";
                unit?: string;
                clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
                inForce?: boolean;
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
                    "application/json": components["schemas"]["PageCommitmentView"];
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
    commitmentSign: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentExport: {
        parameters: {
            query: {
                reason: string;
                kind?: "provider" | "facility" | "staff_of_unit" | "household_group" | "school";
                status?: "active" | "due_for_renewal" | "lapsed" | "renewed" | "breached" | "ended" | "voided";
                unit?: string;
                clause?: "no_assist_sex_selection" | "no_sex_selection" | "join_communication" | "school_population_policy" | "child_number_limit";
                inForce?: boolean;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitmentSummary: {
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
                    "application/json": components["schemas"]["CommitmentSummaryView"];
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
    commitmentOne: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentAnnul: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentBreach: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentEnd: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentFileList: {
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
    commitmentFileAdd: {
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
    commitmentFileContent: {
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitmentFileRemove: {
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
    commitmentFileReplace: {
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
    commitmentRemedy: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentVoidAsWrong: {
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
                    "application/json": components["schemas"]["CommitmentView"];
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
    commitmentSummaryCounterparties: {
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
                    "application/json": components["schemas"]["CounterpartiesView"];
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
    takenCommitmentsTaken: {
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
                    "application/json": components["schemas"]["PageTakenView"];
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
    gapList: {
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
                    "application/json": components["schemas"]["PageGapView"];
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
    gapListExport: {
        parameters: {
            query: {
                reason: string;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    gapListSummary: {
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
                    "application/json": components["schemas"]["GapSummaryView"];
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
    normBoard: {
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
                    "application/json": components["schemas"]["NormBoardView"];
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
    normEnter: {
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
                    "application/json": components["schemas"]["NormView"];
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
    normExport: {
        parameters: {
            query: {
                reason: string;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    normOne: {
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
                    "application/json": components["schemas"]["NormView"];
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
    normConfirm: {
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
                    "application/json": components["schemas"]["NormView"];
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
    normFileList: {
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
    normFileAdd: {
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
    normFileContent: {
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    normFileRemove: {
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
    normFileReplace: {
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
    normRepeal: {
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
                    "application/json": components["schemas"]["NormView"];
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
    normReview: {
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
                    "application/json": components["schemas"]["NormView"];
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
    normWithdraw: {
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
                    "application/json": components["schemas"]["NormView"];
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
    questioningList: {
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
                    "application/json": components["schemas"]["PageQuestioningView"];
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
    questioningOpen: {
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
                    "application/json": components["schemas"]["QuestioningView"];
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
    questioningOne: {
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
                    "application/json": components["schemas"]["QuestioningView"];
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
    questioningDismiss: {
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
                    "application/json": components["schemas"]["QuestioningView"];
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
    caseFileList: {
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
    caseFileContent: {
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    caseReadingReadings: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
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
                    "application/json": components["schemas"]["PageReadingView"];
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
    sheetList: {
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
                    "application/json": components["schemas"]["PageSheetView"];
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
    sheetMake: {
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
                    "application/json": components["schemas"]["SheetView"];
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
    sheetExport: {
        parameters: {
            query: {
                reason: string;
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
    sheetOne: {
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
                    "application/json": components["schemas"]["SheetView"];
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
    tallyBoard: {
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
                    "application/json": components["schemas"]["BoardView"];
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
    tallyRecord: {
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
                    "application/json": components["schemas"]["TallyRowView"];
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
    tallyExport: {
        parameters: {
            query: {
                reason: string;
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tallyOne: {
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
                    "application/json": components["schemas"]["TallyView"];
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
    tallyWithdraw: {
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
                "application/json": components["schemas"]["TallyWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TallyView"];
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
    templateList: {
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
                    "application/json": components["schemas"]["TemplateListView"];
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
    templateEnter: {
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
                    "application/json": components["schemas"]["TemplateView"];
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
    templateApplicable: {
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
                    "application/json": components["schemas"]["ApplicableView"];
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
    templateExport: {
        parameters: {
            query: {
                reason: string;
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
    templateOne: {
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
                    "application/json": components["schemas"]["TemplateView"];
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
    templateReview: {
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
                    "application/json": components["schemas"]["TemplateView"];
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
    templateWithdraw: {
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
                    "application/json": components["schemas"]["TemplateView"];
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
