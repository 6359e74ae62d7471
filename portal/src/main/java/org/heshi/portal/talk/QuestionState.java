package org.heshi.portal.talk;

/** How far a question from home has come: asked, taken up in the room, answered. */
public enum QuestionState {
    ASKED, TAKEN_UP, ANSWERED
}
