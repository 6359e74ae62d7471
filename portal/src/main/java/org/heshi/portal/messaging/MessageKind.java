package org.heshi.portal.messaging;

/** What a message is about, as far as a person may choose to be told by SMS. Codes always come. */
public enum MessageKind {

    CODE, CASE, HEARING, AGREEMENT;

    public boolean isOptional() {
        return this != CODE;
    }
}
