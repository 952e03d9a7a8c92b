package vn.canbang.starter.access;

/** How far somebody of an organisation sees. */
public enum Reach {
    /** The subtree of the unit: population branch, health department, people's committee. */
    LINE,
    /** Only what the organisation owns or is party to: hospital, CDC, school, partner. */
    OWN
}
