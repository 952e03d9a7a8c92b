package vn.canbang.directory.setup;

/**
 * What a province has on a day, and what its units and bodies still lack.
 *
 * @param bodies organisations whose people work on the platform's line
 * @param unconfiguredRules rules without a value that acts, those left so included
 */
public record SetupCounts(
        int districts,
        int communes,
        int villages,
        int communesWithoutVillage,
        int organisations,
        int communesWithoutOrganisation,
        int people,
        int bodies,
        int bodiesWithoutPeople,
        long facilities,
        long providers,
        int unconfiguredRules,
        int openRules) {

    /** True when there is anything at all that could be called complete. */
    boolean has(SetupStep step) {
        return switch (step) {
            case UNITS -> communes > 0;
            case VILLAGES -> villages > 0;
            case ORGANISATIONS -> organisations > 0;
            case PEOPLE -> people > 0;
            case FACILITIES -> facilities > 0;
            case RULES -> openRules == 0;
        };
    }
}
