package org.heshi.portal.staff;

import java.util.Optional;
import org.heshi.portal.kit.PersonId;

/**
 * A row of a list of people, understood.
 *
 * @param known     who it is, when the portal knows them already
 * @param isServing whether they have this very post, on these days, already
 */
record StaffLine(int row, NewStaff staff, Optional<PersonId> known, boolean isServing) {}
