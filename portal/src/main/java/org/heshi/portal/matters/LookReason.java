package org.heshi.portal.matters;

/** Why a supervisor looks into a matter. */
public enum LookReason { COMPLAINT, OVERDUE, QUALITY, INSTRUCTION }
