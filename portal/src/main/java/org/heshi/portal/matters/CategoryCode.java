package org.heshi.portal.matters;

/** A node of the category tree, such as {@code leak}. */
public record CategoryCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
