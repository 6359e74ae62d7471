package org.heshi.portal.guidance;

/** Something of a dispute that is known to give its people away: a name, a number, the village. */
public record Known(String word, Veil veil) {

    @Override
    public String toString() {
        return veil.name();
    }
}
