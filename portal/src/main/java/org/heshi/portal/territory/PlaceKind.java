package org.heshi.portal.territory;

/** What a grid covers: a town's streets, a village's land, or one large institution such as an industrial park. */
public enum PlaceKind {
    URBAN, RURAL, DEDICATED
}
