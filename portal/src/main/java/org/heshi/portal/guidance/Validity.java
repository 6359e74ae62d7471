package org.heshi.portal.guidance;

/** Whether a statute binds on a day: not yet, now, or no longer because a later wording took its place. */
public enum Validity { COMING, IN_FORCE, REPLACED }
