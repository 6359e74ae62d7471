package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PersonSignedIn;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.shell.PreferenceKeeper;
import org.heshi.portal.shell.Preferences;
import org.heshi.portal.shell.Preferences.Shade;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PeopleTest {

    private static final PlaceCode VILLAGE = new PlaceCode("330523108204");

    @Autowired
    People people;

    @Autowired
    Profile profile;

    @Autowired
    PreferenceKeeper keeper;

    @Autowired
    ApplicationEventPublisher events;

    private final PersonId person = new PersonId(UUID.randomUUID());

    private void signIn(String name, String phone, String language) {
        As.machine(() -> events.publishEvent(new PersonSignedIn(person, "yuxiaoman", name, phone, language)));
    }

    @Test
    void areKnownFromTheirFirstSignInOn() {
        assertThat(people.find(person)).isEmpty();
        signIn("俞小满", "13900001234", "en");
        assertThat(people.get(person)).isEqualTo(
                new PersonSummary(person, "俞小满", new PhoneNumber("13900001234"), null, "en"));
    }

    @Test
    void keepTheirNumberAndLanguageWhenASignInKnowsLess() {
        signIn("俞小满", "13900001234", "zh-CN");
        signIn("俞满", null, "en");
        signIn("俞满", "not a number", "en");
        var known = people.get(person);
        assertThat(known.name()).isEqualTo("俞满");
        assertThat(known.phone()).isEqualTo(new PhoneNumber("13900001234"));
        assertThat(known.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void areOnePersonHoweverManyTabsSignInAtOnce() throws Exception {
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = IntStream.range(0, 12).mapToObj(_ -> tabs.submit(() -> signIn("俞小满", "13900001234", "zh-CN"))).toList();
            for (var visit : visits) {
                visit.get();
            }
        }
        assertThat(people.get(person).phone()).isEqualTo(new PhoneNumber("13900001234"));
    }

    @Test
    void sayWhereTheyLive() {
        signIn("俞小满", null, "zh-CN");
        As.person(person, () -> profile.liveAt(VILLAGE));
        assertThat(As.person(person, () -> profile.home())).map(PlaceSummary::name).contains("余村");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(person, () -> profile.liveAt(new PlaceCode("110101"))));
        As.person(person, () -> profile.liveAt(null));
        assertThat(As.person(person, () -> profile.home())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.anonymous(() -> profile.mine()));
    }

    @Test
    void findTheirWayOfReadingAgainOnAnyDeviceOnceTheyChose() {
        signIn("俞小满", null, "zh-CN");
        assertThat(As.person(person, () -> keeper.mine())).isEmpty();
        var chosen = new Preferences(Locale.ENGLISH, true, Shade.DARK);
        As.person(person, () -> keeper.remember(chosen));
        assertThat(As.person(person, () -> keeper.mine())).contains(chosen);
        assertThat(people.get(person).language()).isEqualTo("en");
        assertThat(As.anonymous(() -> keeper.mine())).isEmpty();
    }
}
