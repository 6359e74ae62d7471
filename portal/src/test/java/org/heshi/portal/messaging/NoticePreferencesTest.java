package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class NoticePreferencesTest extends OutboxCase {

    @Autowired Notices notices;
    @Autowired NoticePreferences preferences;

    @Test
    void aPersonChoosesWhatComesBySmsAndReadsTheRestInThePortal() {
        var person = new PersonId(UUID.randomUUID());
        var resident = new Recipient(person, new PhoneNumber("13800000002"), Words.CHINESE);
        As.person(person, () -> preferences.choose(preferences.mine().with(MessageKind.HEARING, false).with(MessageKind.CODE, false)));
        queue(message("a", resident).about(MessageKind.HEARING));
        queue(message("b", resident));
        queue(Message.code("c", resident, "messaging.bell.unread", List.of("123456"), null, matter, clock.instant().plusSeconds(600)));
        delivery.run();

        assertThat(carrier.sent).hasSize(2);
        assertThat(As.person(person, notices::unread)).isEqualTo(2);
        var latest = As.person(person, () -> notices.latest(PageRequest.of(0, 10)));
        As.person(new PersonId(UUID.randomUUID()), () -> notices.read(latest.getFirst().id()));
        assertThat(As.person(person, notices::unread)).isEqualTo(2);
        As.person(person, () -> notices.read(latest.getFirst().id()));
        assertThat(As.person(person, notices::unread)).isEqualTo(1);
        As.person(person, notices::readAll);
        assertThat(As.person(person, notices::unread)).isZero();
    }
}
