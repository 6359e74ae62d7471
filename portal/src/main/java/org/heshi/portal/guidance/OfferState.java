package org.heshi.portal.guidance;

/** Where an offered dispute stands: made ready, before a second pair of eyes, read by everybody, or taken back. */
public enum OfferState {

    DRAFT, IN_REVIEW, PUBLISHED, WITHDRAWN;

    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
