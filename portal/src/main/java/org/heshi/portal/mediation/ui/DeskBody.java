package org.heshi.portal.mediation.ui;

import org.heshi.portal.mediation.StaffCase;

/** A part of a staff case page; it is shown the case again whenever something about it changed. */
interface DeskBody {

    void show(StaffCase opened);

    /** Begins what the part is mostly opened for, where that is possible now. */
    default void begin() {}
}
