package org.heshi.portal.documents;

/**
 * An agreement with what else stands on the paper.
 *
 * @param number  the reference number of the case
 * @param office  the committee that mediated
 * @param address where the QR code leads
 */
public record AgreementPaper(String number, String office, String address, AgreementDetail agreement) {}
