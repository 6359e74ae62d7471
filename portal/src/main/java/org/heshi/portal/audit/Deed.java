package org.heshi.portal.audit;

/** What was done that is written down. Each has its words under {@code audit.deed}. */
public enum Deed {

    POST_GIVEN, POST_ENDED,
    PERSON_CREATED, PERSON_INVITED, PERSON_DEACTIVATED, PERSON_RETURNED, PASSWORD_GIVEN, STAFF_IMPORTED, SECOND_FACTOR_RESET,
    LOOKED_AT_MATTER, UNMASKED,
    EXPORTED, OWN_DATA_TAKEN,
    ERASURE_ASKED, ERASURE_ANSWERED, ERASED, KEY_CHANGED
}
