package org.heshi.portal.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Set;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.guidance.Asking;
import org.heshi.portal.guidance.BesideSearch;
import org.heshi.portal.guidance.FindKind;
import org.heshi.portal.guidance.Finding;
import org.heshi.portal.guidance.LawSearch;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever somebody types, there is a helpful answer, it is there at once, and nothing of anybody's leaks. */
@PortalTest
class BadInputTest extends SpringBrowserlessTest {

    private static final Set<FindKind> PUBLIC = Set.of(FindKind.GUIDE, FindKind.ARTICLE, FindKind.PRECEDENT, FindKind.ANSWER, FindKind.PLACE, FindKind.HELP);
    private static final double AT_ONCE = 500;

    enum Typed {
        FIVE_THOUSAND_CHARACTERS("楼上漏水，".repeat(1_000)),
        ONLY_PUNCTUATION("？？！！……，。"),
        EMOJI("😀🙏😭😭"),
        WILDCARDS("*漏?水* ??? ***"),
        LUCENE_SYNTAX("told:(漏水~2 AND \"天花板\"^9) OR _exists_:names OR [* TO *]"),
        SQL("' or 1=1; drop table matter; --"),
        HTML("<script>alert(1)</script><img src=x onerror=alert(1)>"),
        PATTERNS_OF_WORDS("{0} ${java.version} %s %n"),
        ENGLISH("my boss has not paid my wages"),
        ARABIC("لم يدفع صاحب العمل أجري"),
        RUSSIAN("начальник не платит зарплату"),
        NO_LETTERS_AT_ALL("\u0000\uE000\u202E");

        final String words;

        Typed(String words) {
            this.words = words;
        }
    }

    @Autowired Finding finding;
    @Autowired LawSearch law;
    @Autowired BesideSearch beside;
    @Autowired IndexKeeper index;
    @Autowired TestClock clock;
    @Autowired ApplicationContext context;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        new Quarrel(context).filed(Privacy.HIDDEN);
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.Anonymous()));
        finding.find(Asking.of("楼上漏水"), Locale.CHINESE);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("law");
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsAskedAboutNothing() {
        ask("");
        assertThat($(TextField.class).single()).returns(true, TextField::isInvalid)
                .satisfies(field -> assertThat(field.getErrorMessage()).isEqualTo("请写几个字，说说是什么事。"));
        assertThat($(H2.class).all()).extracting(H2::getText).as("the shelf stays").contains("邻里");
        ask("    ");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredWithWhatToDoNext(Typed typed) {
        ask(typed.words);
        assertThat($(H2.class).all()).extracting(H2::getText).contains("下一步");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:12348", "law/ask");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>", "onerror=", "Exception");
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredAtOnceAndWithWhatIsPublicAlone(Typed typed) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var found = finding.find(Asking.of(typed.words), Locale.CHINESE);
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1e6).as("milliseconds of work").isLessThan(AT_ONCE);
        assertThat(found.state().isWhole()).isTrue();
        assertThat(found.parts()).extracting(part -> part.kind()).isSubsetOf(PUBLIC);
        assertThat(found.toString()).as("the case in which it leaks").doesNotContain("天花板滴水");
        assertThat(finding.suggest(typed.words, 6)).hasSizeLessThanOrEqualTo(6);
        assertThat(law.find(typed.words, 3, 3).state().isWhole()).isTrue();
        assertThat(beside.find(typed.words).guides()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLY_PUNCTUATION", "EMOJI", "NO_LETTERS_AT_ALL"})
    void isNotAnsweredByChanceWhereItSaysNothing(Typed typed) {
        ask(typed.words);
        assertThat($(H2.class).all()).extracting(H2::getText).as("a way on, and nothing found").containsOnlyOnce("下一步").doesNotContain("怎么办");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("可以少写几个字，或者直接问调解员；急事打 110，问法律打 12348。");
        assertThat(law.find(typed.words, 3, 3).guides()).isEmpty();
        assertThat(beside.find(typed.words).guides()).isEmpty();
    }

    @Test
    void isAnsweredAgainAndAgainWhileTheIndexIsFilledAnew() {
        index.rebuild();
        for (var i = 0; i < 30 || index.state() != IndexState.READY; i++) {
            var found = finding.find(Asking.of("楼上漏水"), Locale.CHINESE);
            assertThat(found.state().isWhole()).isTrue();
            assertThat(found.parts()).extracting(part -> part.kind()).contains(FindKind.GUIDE).isSubsetOf(PUBLIC);
        }
    }

    private void ask(String words) {
        test($(TextField.class).single()).setValue(words);
        test($(Button.class).withText("问一问").single()).click();
    }
}
