package org.heshi.portal.guidance;

/** Where a wording stands: written, before a second pair of eyes, read by everybody, or replaced. */
public enum GuideState {

    DRAFT, IN_REVIEW, PUBLISHED, RETIRED;

    boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
