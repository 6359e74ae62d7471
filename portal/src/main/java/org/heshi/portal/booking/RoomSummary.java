package org.heshi.portal.booking;

import org.heshi.portal.territory.OfficeId;

/** A room as people find it. */
public record RoomSummary(RoomId id, OfficeId office, String name, int seats, String address) {}
