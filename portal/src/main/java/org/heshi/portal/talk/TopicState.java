package org.heshi.portal.talk;

/** How far a topic has come: looked at by the committee, open, decided, being done, done. */
public enum TopicState {
    WAITING, REJECTED, APPEALED, OPEN, DECIDED, DOING, DONE, MERGED, WITHDRAWN;

    /** Whether everybody may read its words. */
    public boolean isPublic() {
        return switch (this) {
            case OPEN, DECIDED, DOING, DONE, MERGED -> true;
            case WAITING, REJECTED, APPEALED, WITHDRAWN -> false;
        };
    }
}
