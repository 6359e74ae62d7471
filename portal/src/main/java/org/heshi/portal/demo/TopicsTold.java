package org.heshi.portal.demo;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.heshi.portal.kit.Clocks;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.talk.Raising;
import org.heshi.portal.talk.TopicForm;
import org.heshi.portal.talk.Via;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Raises the topics of 谢家路村, each at its time and as somebody. */
@Component
@ConditionalOnProperty("heshi.demo")
class TopicsTold {

    private static final PlaceCode VILLAGE = new PlaceCode("330281103203");

    private final Raising raising;

    TopicsTold(Raising raising) {
        this.raising = raising;
    }

    MatterId raise(Instant when, String who, String subject, String told, String where, Privacy privacy, @Nullable String other) {
        var raised = new AtomicReference<MatterId>();
        at(when, who, () -> raised.set(raising.raise(new TopicForm(VILLAGE, subject, told, where, "", privacy, other, other == null ? Via.SELF : Via.PAPER, null)).matter()));
        return raised.get();
    }

    static void at(Instant when, String who, Runnable deed) {
        Clocks.at(when, () -> TalkStories.as(who, deed));
    }
}
