package org.heshi.portal.staff;

import org.heshi.portal.kit.PersonId;

/** Where an administrator finds people and decides about them. */
public final class StaffPaths {

    public static final String PEOPLE = "desk/people";
    public static final String PERSON = "desk/people/:person";
    public static final String OPEN = "desk/people/new";
    public static final String IMPORT = "desk/people/import";
    public static final String TERMS = "desk/people/terms";
    public static final String LEAVING = "desk/people/:person/leave";

    private StaffPaths() {}

    public static String person(PersonId person) {
        return PEOPLE + "/" + person.value();
    }

    public static String leaving(PersonId person) {
        return person(person) + "/leave";
    }
}
