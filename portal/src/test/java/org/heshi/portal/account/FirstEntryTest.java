package org.heshi.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.NameBook;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PersonSignedIn;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PortalTest
class FirstEntryTest {

    private static final PlaceCode VILLAGE = new PlaceCode("330281101205");

    @Autowired FirstEntry entry;
    @Autowired Consents consents;
    @Autowired Profile profile;
    @Autowired NameBook names;
    @Autowired ApplicationEventPublisher events;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void signIn() {
        As.machine(() -> events.publishEvent(new PersonSignedIn(person, "13700001111", null, "+8613700001111", "zh-CN")));
    }

    @Test
    void isAskedOnceAndThenTheNameStaysWhateverTheAccountSays() {
        assertThat(As.person(person, entry::isDue)).isTrue();

        As.person(person, () -> entry.enter("  林  阿娣 ", null));

        assertThat(As.person(person, entry::isDue)).isFalse();
        signIn();
        assertThat(names.nameOf(person)).contains("林 阿娣");
        assertThat(As.person(person, consents::mine)).hasValueSatisfying(consent -> assertThat(consent.isCurrent()).isTrue());
    }

    @Test
    void keepsTheVillageThatWasChosen() {
        As.person(person, () -> entry.enter("林阿娣", VILLAGE));

        assertThat(As.person(person, profile::home)).hasValueSatisfying(home -> assertThat(home.code()).isEqualTo(VILLAGE));
    }

    @Test
    void anAgreementThatIsTakenBackIsAskedForAgain() {
        As.person(person, () -> entry.enter("林阿娣", null));
        As.person(person, consents::withdraw);

        assertThat(As.person(person, entry::isDue)).isTrue();
        assertThat(As.person(person, consents::mine)).isEmpty();
        As.person(person, () -> entry.enter(null, null));
        assertThat(As.person(person, entry::isDue)).isFalse();
    }

    @Test
    void withoutANameNothingIsKept() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(person, () -> entry.enter(" ", null)));

        assertThat(As.person(person, consents::mine)).isEmpty();
    }
}
