package org.heshi.portal.guidance;

/** What is hidden by a replacement. */
public enum Veil { PERSON, PHONE, IDENTITY, CARD, PLATE, MAIL, ADDRESS, PLACE, COMPANY, OTHER }
