package org.heshi.portal.demo;

import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.DisputeFiled;
import org.jspecify.annotations.Nullable;

/** How far a story has been told. */
final class Scene {

    final Story story;
    private @Nullable DisputeFiled filed;
    @Nullable String code;

    Scene(Story story) {
        this.story = story;
    }

    void filed(DisputeFiled receipt) {
        filed = receipt;
    }

    DisputeFiled receipt() {
        if (filed == null) {
            throw new IllegalStateException("A story begins with filing: " + story.subject());
        }
        return filed;
    }

    MatterId matter() {
        return receipt().matter();
    }
}
