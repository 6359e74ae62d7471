package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.Live;
import org.heshi.portal.matters.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Words between the parties and their mediators: who learns that they were read. */
@PortalTest
class ConversationTest {

    @Autowired ApplicationContext context;
    @Autowired Conversation conversation;
    @Autowired Live live;

    private Quarrel quarrel;

    @BeforeEach
    void aQuarrel() {
        quarrel = new Quarrel(context);
    }

    @Test
    void whatIsSaidIsMarkedReadByTheOthers() {
        var filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.mediator, () -> conversation.say(filed.matter(), Channel.APPLICANT, "您方便的时间？", null));
        assertThat(As.person(quarrel.mediator, () -> conversation.read(filed.matter(), Channel.APPLICANT, 9)).getLast().readByOthers()).isFalse();
        As.person(quarrel.applicant, () -> conversation.markRead(filed.matter(), Channel.APPLICANT));
        assertThat(As.person(quarrel.mediator, () -> conversation.read(filed.matter(), Channel.APPLICANT, 9)).getLast().readByOthers()).isTrue();
    }

    @Test
    void thatItWasReadIsNewsForWhoSaidItAlone() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var news = new LinkedBlockingQueue<UUID>();
        live.hear(news::add);
        var heard = Conversation.heard(filed.matter(), quarrel.mediator.value());
        As.person(quarrel.mediator, () -> conversation.say(filed.matter(), Channel.APPLICANT, "您方便的时间？", null));
        await().until(() -> news.contains(filed.matter().value()));
        news.clear();
        As.person(quarrel.applicant, () -> conversation.markRead(filed.matter(), Channel.APPLICANT));
        As.person(quarrel.applicant, () -> conversation.markRead(filed.matter(), Channel.APPLICANT));
        As.person(quarrel.applicant, () -> conversation.say(filed.matter(), Channel.APPLICANT, "周六下午", null));
        await().until(() -> news.contains(filed.matter().value()));
        assertThat(news).containsOnlyOnce(heard).doesNotContain(Conversation.heard(filed.matter(), quarrel.applicant.value()));
    }
}
