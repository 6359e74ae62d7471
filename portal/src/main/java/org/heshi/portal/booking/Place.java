package org.heshi.portal.booking;

/** Where to go, in words. */
final class Place {

    private Place() {}

    static String of(Where where, RoomRegister rooms) {
        return switch (where) {
            case Where.InRoom in -> rooms.get(in.room()).said();
            case Where.Online online -> online.link();
        };
    }
}
