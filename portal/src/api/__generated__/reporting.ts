// Generated from api/reporting.json; never edited.
export interface paths {
    "/api/reporting/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
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
        get: operations["export"];
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
        get: operations["imports"];
        put?: never;
        post: operations["take"];
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
        get: operations["recorded"];
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
        get: operations["of_2"];
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
        get: operations["of_1"];
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
        get: operations["open_1"];
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
        get: operations["all_1"];
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
        get: operations["values"];
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
        get: operations["all"];
        put?: never;
        post?: never;
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
        get: operations["one"];
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
        post: operations["acceptClean"];
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
        post: operations["open"];
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
        get: operations["of"];
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
        get: operations["submissions"];
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
        get: operations["read"];
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
        post: operations["accept"];
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
        post: operations["answers"];
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
        post: operations["approve"];
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
        get: operations["consolidation"];
        put?: never;
        post: operations["consolidate"];
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
        post: operations["send"];
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
        get: operations["document"];
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
        post: operations["draft"];
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
        put: operations["enter"];
        post?: never;
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
        post: operations["number"];
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
        post: operations["refresh"];
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
        post: operations["sendBack"];
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
        post: operations["submit"];
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
        post: operations["thank"];
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
        get: operations["workbook"];
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
        get: operations["summary"];
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
        get: operations["work"];
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
        CheckView: {
            code?: string;
            explanation?: string;
            item?: string;
            text?: string;
        };
        ChecksView: {
            errors?: components["schemas"]["CheckView"][];
            warnings?: components["schemas"]["CheckView"][];
        };
        ChildView: {
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
            /** Format: int32 */
            owing?: number;
            text?: string;
        };
        Dispatch: {
            recipients: string[];
        };
        DocumentView: {
            /** Format: date */
            date?: string;
            number?: string;
            place?: string;
            recipients?: string[];
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
        Entries: {
            figures?: components["schemas"]["Figure"][];
            narratives?: components["schemas"]["Text"][];
        };
        Figure: {
            clear?: boolean;
            key: string;
            reason?: string;
            source?: string;
            /** Format: int64 */
            value?: number;
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
        MissingView: {
            code?: string;
            name?: string;
            state?: string;
            /** Format: uuid */
            submission?: string;
        };
        Nothing: unknown;
        OverrideView: {
            /** Format: int64 */
            automatic?: number;
            reason?: string;
            unit?: string;
            /** Format: int64 */
            value?: number;
        };
        OwnView: {
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "not_submitted" | "contributed" | "thanked";
            /** Format: uuid */
            submission?: string;
            /** Format: int64 */
            version?: number;
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
        RatioView: {
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
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "not_submitted" | "contributed" | "thanked";
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
        RowView: {
            cells?: components["schemas"]["CellView"][];
            included?: boolean;
            /** @enum {string} */
            mode?: "directive" | "request";
            name?: string;
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "not_submitted" | "contributed" | "thanked";
            stateText?: string;
            /** Format: uuid */
            submission?: string;
            unit?: components["schemas"]["UnitRef"];
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
            history?: components["schemas"]["HistoryView"][];
            /** Format: uuid */
            id?: string;
            late?: boolean;
            lateText?: string;
            /** @enum {string} */
            mode?: "directive" | "request";
            name?: string;
            /** Format: uuid */
            organisation?: string;
            parts?: components["schemas"]["PartView"][];
            period?: components["schemas"]["PeriodView"];
            progress?: components["schemas"]["ProgressView"];
            remarks?: components["schemas"]["RemarkView"][];
            responsible?: components["schemas"]["UnitRef"];
            /** Format: date */
            returnDue?: string;
            signedPaper?: components["schemas"]["PaperView"];
            /** @enum {string} */
            state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "not_submitted" | "contributed" | "thanked";
            stateText?: string;
            submittedBy?: components["schemas"]["HandedInView"];
            /** @enum {string} */
            tier?: "commune" | "district" | "province" | "organisation";
            unit?: components["schemas"]["UnitRef"];
            /** Format: int64 */
            version?: number;
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
        TrackingView: {
            actions?: components["schemas"]["Act"][];
            counts?: components["schemas"]["Counts"];
            directive?: components["schemas"]["ReportRow"][];
            due?: components["schemas"]["DueView"];
            own?: components["schemas"]["OwnView"];
            period?: components["schemas"]["PeriodView"];
            reminder?: components["schemas"]["Reminder"];
            request?: components["schemas"]["ReportRow"][];
            unit?: components["schemas"]["UnitRef"];
        };
        UnitRef: {
            id?: string;
            /** @enum {string} */
            level?: "province" | "district" | "commune" | "village";
            name?: string;
            path?: string;
        };
        ValuesView: {
            asOf?: string;
            children?: components["schemas"]["ChildView"][];
            code?: string;
            /** Format: date */
            cutOff?: string;
            figures?: components["schemas"]["FigureView"][];
            /** Format: date */
            from?: string;
            /** Format: date-time */
            latestEvent?: string;
            name?: string;
            /** Format: date-time */
            readAt?: string;
            /** Format: date */
            to?: string;
            unit?: components["schemas"]["UnitRef"];
        };
        WorkView: {
            items?: components["schemas"]["ItemView"][];
            /** Format: date */
            today?: string;
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
    list: {
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
    export: {
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
    imports: {
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
                    "*/*": components["schemas"]["ImportsView"];
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
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    recorded: {
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
                    "*/*": components["schemas"]["BirthsView"];
                };
            };
        };
    };
    of_2: {
        parameters: {
            query: {
                unit?: string;
                year: number;
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
                    "*/*": components["schemas"]["RatioView"];
                };
            };
        };
    };
    of_1: {
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
                    "*/*": components["schemas"]["CoverageView"];
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
    all_1: {
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
                    "*/*": components["schemas"]["CatalogueView"];
                };
            };
        };
    };
    values: {
        parameters: {
            query: {
                unit?: string;
                from: string;
                to: string;
                breakdown?: string;
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
                    "*/*": components["schemas"]["ValuesView"];
                };
            };
        };
    };
    all: {
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
                    "*/*": components["schemas"]["PeriodsView"];
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
                    "*/*": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    acceptClean: {
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
                    "*/*": components["schemas"]["AcceptedView"];
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
                    "*/*": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    of: {
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
                    "*/*": components["schemas"]["TrackingView"];
                };
            };
        };
    };
    submissions: {
        parameters: {
            query?: {
                period?: string;
                unit?: string;
                state?: "open" | "drafted" | "submitted" | "returned" | "accepted" | "consolidated" | "approved" | "sent" | "not_submitted" | "contributed" | "thanked";
                mine?: boolean;
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
                    "*/*": components["schemas"]["PageReportRow"];
                };
            };
        };
    };
    read: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    accept: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    answers: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    approve: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    consolidation: {
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
                    "*/*": components["schemas"]["ConsolidationView"];
                };
            };
        };
    };
    consolidate: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    send: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    document: {
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
        };
    };
    draft: {
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
                    "*/*": components["schemas"]["SubmissionView"];
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    number: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    refresh: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    sendBack: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    submit: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    thank: {
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
                    "*/*": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    workbook: {
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
        };
    };
    summary: {
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
                    "*/*": components["schemas"]["SummaryView"];
                };
            };
        };
    };
    work: {
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
                    "*/*": components["schemas"]["WorkView"];
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
}
