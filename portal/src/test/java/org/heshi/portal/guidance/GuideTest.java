package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class GuideTest {

    private static final PlaceCode COUNTY = new PlaceCode("330281");

    @Autowired Guides guides;
    @Autowired GuideDesk desk;
    @Autowired GuideShelf shelf;
    @Autowired GuideRegister register;
    @Autowired Categories categories;
    @Autowired People people;
    @Autowired Posts posts;
    @Autowired TestClock clock;

    private final PersonId author = new PersonId(UUID.randomUUID());
    private final PersonId reviewer = new PersonId(UUID.randomUUID());
    private final String slug = "test-" + UUID.randomUUID();

    @BeforeEach
    void staff() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        As.machine(() -> {
            for (var person : List.of(author, reviewer)) {
                people.welcome(person, "董月琴", null);
                posts.appoint(person, Duty.CENTRE, COUNTY, LocalDate.of(2026, 1, 1), null);
            }
        });
    }

    @Test
    void everyTroubleOfTheTreeHasAGuideThatIsCompleteInBothLanguages() {
        var all = Arrays.stream(GuideShelf.files()).map(GuideShelf::read).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).extracting(GuideText::category).containsAll(
                categories.all().stream().filter(one -> one.parent() != null).map(one -> one.code().value()).toList());
        assertThat(all).allSatisfy(guide -> {
            assertThat(categories.get(new CategoryCode(guide.category())).parent()).isNotNull();
            assertThat(guide.zh().law()).hasSize(3);
            assertThat(guide.en().law()).hasSize(3);
            assertThat(guide.en().title()).matches("\\p{ASCII}+");
        });
        assertThat(all).extracting(guide -> guide.zh().title()).doesNotHaveDuplicates();
    }

    @Test
    void aWordingIsReadByEverybodyOnlyAfterASecondPersonPublishedIt() {
        As.person(author, () -> desk.write(slug, text("邻居的树倒了")));
        assertThat(guides.find(slug)).isEmpty();
        As.person(author, () -> desk.submit(slug));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(author, () -> desk.publish(slug)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("guidance.refused.own-wording"));
        As.person(reviewer, () -> desk.publish(slug));
        assertThat(guides.find(slug)).hasValueSatisfying(text -> assertThat(text.zh().title()).isEqualTo("邻居的树倒了"));
        assertThat(guides.all(Words.CHINESE)).extracting(GuideSummary::slug).contains(slug);
    }

    @Test
    void theNextWordingReplacesTheLastAndBothAreKept() {
        publish("第一版");
        publish("第二版");
        assertThat(guides.find(slug)).hasValueSatisfying(text -> assertThat(text.zh().title()).isEqualTo("第二版"));
        assertThat(As.person(author, () -> desk.find(slug).orElseThrow().versions())).extracting(GuideDetail.Version::state)
                .containsExactly(GuideState.RETIRED, GuideState.PUBLISHED);
    }

    @Test
    void aWordingThatComesBackFromReviewCarriesTheRemarkUntilItIsWrittenAnew() {
        As.person(author, () -> desk.write(slug, text("写得不清楚")));
        As.person(author, () -> desk.submit(slug));
        As.person(reviewer, () -> desk.sendBack(slug, "第二步写细一点"));
        assertThat(As.person(author, () -> desk.find(slug).orElseThrow().latest().remark())).isEqualTo("第二步写细一点");
        As.person(author, () -> desk.write(slug, text("写清楚了")));
        assertThat(As.person(author, () -> desk.find(slug).orElseThrow().latest())).returns(null, GuideDetail.Version::remark)
                .returns(1, GuideDetail.Version::number);
    }

    @Test
    void aWithdrawnGuideIsReadByNobody() {
        publish("暂时有用");
        As.person(reviewer, () -> desk.retire(slug));
        assertThat(guides.find(slug)).isEmpty();
        assertThat(guides.all(Words.ENGLISH)).extracting(GuideSummary::slug).doesNotContain(slug);
    }

    @Test
    void thePortalsOwnWordingIsTakenInOnceAndNeverReplacesWhatPeopleWrote() {
        var guide = new Guide(slug);
        assertThat(guide.takeIn(text("自带的"), clock.instant())).isTrue();
        assertThat(guide.takeIn(text("自带的"), clock.instant())).isFalse();
        assertThat(guide.takeIn(text("自带的，改好了"), clock.instant())).isTrue();
        guide.write(text("村里改的"), author, clock.instant());
        guide.submit();
        guide.publish(reviewer, clock.instant());
        assertThat(guide.takeIn(text("自带的，又改了"), clock.instant())).isFalse();
        assertThat(guide.published()).hasValueSatisfying(version -> assertThat(version.text().zh().title()).isEqualTo("村里改的"));
    }

    @Test
    void theShelfIsFilledWithoutDoublesHoweverOftenThePortalStarts() {
        shelf.fill();
        var before = guides.all(Words.CHINESE).size();
        shelf.fill();
        assertThat(guides.all(Words.CHINESE)).hasSize(before).hasSizeGreaterThanOrEqualTo(GuideShelf.files().length);
    }

    @Test
    void onlyStaffWritesAndOnlyAddressesThatCanBeTypedAreTaken() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(new PersonId(UUID.randomUUID()), () -> desk.write(slug, text("外人写的"))));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(author, () -> desk.write("../etc", text("怪地址"))));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(author, () -> desk.write("new", text("占了新字"))));
    }

    private void publish(String title) {
        As.person(author, () -> desk.write(slug, text(title)));
        As.person(author, () -> desk.submit(slug));
        As.person(reviewer, () -> desk.publish(slug));
    }

    static GuideText text(String title) {
        return new GuideText("leak", LocalDate.of(2026, 11, 23), GuideAuthor.CENTRE, LocalDate.of(2027, 11, 23),
                List.of(new Citation("中华人民共和国民法典", 288)), words(title), words("A tree fell"));
    }

    private static GuideWords words(String title) {
        return new GuideWords(title, List.of("树"), List.of("邻居之间要互相方便。"), List.of("先拍照。"), List.of("照片"), List.of("一般三年。"),
                List.of("村调解委员会"), "调解员到现场看。", "有人受伤打 120。");
    }
}
