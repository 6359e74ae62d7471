package org.heshi.portal.booking;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a mediator is away, first and last included. */
public record AbsenceSummary(UUID id, LocalDate firstDay, LocalDate lastDay) {}
