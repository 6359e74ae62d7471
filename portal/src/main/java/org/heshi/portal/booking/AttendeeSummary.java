package org.heshi.portal.booking;

import java.util.UUID;

/** Somebody who was asked to come, whether they answered, and whether they stayed away. */
public record AttendeeSummary(UUID subject, String name, AttendeeRole role, boolean isAnswered, boolean isAbsent) {

    @Override
    public String toString() {
        return role + " " + subject;
    }
}
