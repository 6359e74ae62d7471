package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heshi.search.Found.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine has to do alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {

    private static final Narrowing OPEN = f -> f.match().field("open").matching(true);
    private static final Shelf SHELF = new Shelf(Leaflet.class, Map.of("title", 0.5f, "story", 1f), "meaning").narrowed(OPEN);
    private static final Memory MEMORY = new Memory(Answered.class, "question", "meaning", "answers", Narrowing.NONE);

    @Nullable Notebook notebook;

    /** Starts the engine, if it is not the one in the process, and tells the settings that lead to it. */
    abstract List<String> engine(Path folder) throws IOException;

    /** Stops it. */
    void stop() {}

    @BeforeAll
    void open(@TempDir Path data) throws IOException {
        var properties = new ArrayList<>(engine(Files.createDirectory(data.resolve("node"))));
        properties.add("heshi.data=" + data);
        properties.add("heshi.search.retry=1s");
        notebook = Notebook.open(TestDatabase.fresh(), properties.toArray(String[]::new));
        ready();
        write();
    }

    private void write() {
        var wages = leaflet("工资拖欠", "用人单位应当及时足额支付劳动报酬，拖欠的可以申请支付令。", true);
        var leak = leaflet("相邻漏水", "楼上漏水把我家天花板泡坏了，邻居应当赔偿。", true);
        var secret = leaflet("工资内部", "拖欠劳动报酬的内部处理口径。", false);
        var article = leaflet("婚姻条文", "第一千零七十九条　夫妻一方要求离婚的，可以由有关组织进行调解。", true);
        var bamboo = leaflet("山林界址", "ＷＩＦＩ 竹林没有界桩，两家各说各的。", true);
        notebook.inTransaction(entities -> {
            List.of(wages, leak, secret, article, bamboo).forEach(entities::persist);
            entities.persist(new Answered("干了活老板不给钱怎么办", "劳动", embed("干了活老板不给钱怎么办"), wages, secret));
            entities.persist(new Answered("农民工被欠薪找谁", "劳动", embed("农民工被欠薪找谁"), wages));
            entities.persist(new Answered("竹子长到我家山上来了", "山林", embed("竹子长到我家山上来了"), bamboo));
            entities.persist(new Answered("楼上水管爆了淹了我家", "邻里", embed("楼上水管爆了淹了我家"), leak));
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> notebook.ask(session -> session.search(Answered.class).where(f -> f.matchAll()).fetchTotalHitCount()) == 4
                && find("竹林", false).contains("山林界址"));
    }

    private void ready() {
        await().atMost(Duration.ofSeconds(60)).until(() -> notebook.keeper().state() == IndexState.READY);
    }

    private Leaflet leaflet(String title, String story, boolean open) {
        return new Leaflet(title, story, open, embed(title + "\n" + story));
    }

    private @Nullable Embedding embed(String text) {
        return notebook.context().getBean(Embedder.class).embed(text).orElse(null);
    }

    private List<Found> found(String question, boolean remembering) {
        return found(SHELF, finder().question(question), remembering);
    }

    private List<Found> found(Shelf shelf, Question question, boolean remembering) {
        return notebook.ask(session -> finder().find(session, shelf, remembering ? MEMORY : null, question, Depth.WHOLE, 10));
    }

    private Finder finder() {
        return notebook.context().getBean(Finder.class);
    }

    private List<String> titles(List<Found> found) {
        return found.stream().map(this::title).toList();
    }

    List<String> find(String question, boolean remembering) {
        return titles(found(question, remembering));
    }

    private String title(Found found) {
        var title = new String[1];
        notebook.inTransaction(entities -> title[0] = entities.find(Leaflet.class, found.id()).title());
        return title[0];
    }

    @AfterAll
    void close() {
        if (notebook != null) {
            notebook.close();
        }
        stop();
    }

    @Test
    void findsByWordsAndByMeaning() {
        assertThat(find("楼上漏水", false)).first().isEqualTo("相邻漏水");
        assertThat(find("包工头跑了工钱没给", false)).first().isEqualTo("工资拖欠");
        assertThat(found("楼上漏水", false).getFirst().reasons()).containsExactlyInAnyOrder(Reason.WORDS, Reason.MEANING);
    }

    @Test
    void whatIsHiddenIsFoundNoMoreThanWhatIsNotSeen() {
        var without = new Shelf(Leaflet.class, Map.of("title", 0.5f, "story", 1f), "meaning").without(f -> f.match().field("open").matching(false));
        for (var question : List.of("拖欠劳动报酬的内部处理口径", "干了活老板不给钱怎么办", "内部")) {
            assertThat(titles(found(without, finder().question(question), true))).isNotEmpty().doesNotContain("工资内部").isEqualTo(find(question, true));
        }
        assertThat(found(without, finder().typing("qqq"), false)).as("not being hidden is no reason to be found").isEmpty();
    }

    @Test
    void ofFewDocumentsOnlyThoseAboutTheSameAreFoundWhereThatIsAskedFor() {
        var alike = SHELF.alike(0.6);
        assertThat(titles(found(alike, finder().question("楼上漏水泡坏了天花板").asTold(), false)))
                .containsExactly("相邻漏水");
        assertThat(found(alike, finder().question("明天天气怎么样").asTold(), false)).isEmpty();
        assertThat(titles(found(alike, finder().typing("没有界桩"), false))).containsExactly("山林界址");
    }

    /** Two hundred different characters ask for more terms than an engine takes, were they all asked of every field. */
    @Test
    void findsForALongStoryAsWell() {
        var threefold = new Shelf(Leaflet.class, Map.of("title", 0.5f, "story", 1f, "remark", 0.3f), "meaning").narrowed(OPEN).alike(0.6);
        var story = "楼上漏水把我家天花板泡坏了，" + IntStream.range(0, 300).mapToObj(n -> Character.toString('一' + n)).collect(Collectors.joining());
        assertThat(titles(found(SHELF, finder().question(story), false))).contains("相邻漏水");
        assertThat(found(threefold, finder().question(story).asTold(), false)).isNotNull();
        assertThat(found(threefold, finder().typing(story), false)).isEmpty();
    }

    @Test
    void readsTraditionalWideAndCapitalLettersAsTheSame() {
        assertThat(find("樓上漏水 鄰居", false)).first().isEqualTo("相邻漏水");
        assertThat(found("wifi", false).stream().filter(one -> one.reasons().contains(Reason.WORDS)).map(this::title)).containsExactly("山林界址");
    }

    @Test
    void knowsAnArticleByItsNumberInAnyWriting() {
        assertThat(find("1079条", false)).first().isEqualTo("婚姻条文");
        assertThat(find("第一千零七十九条", false)).first().isEqualTo("婚姻条文");
    }

    @Test
    void aRareCharacterIsEnoughToBeFoundByWords() {
        assertThat(found("院子里有竹怎么办", false).stream().filter(one -> one.reasons().contains(Reason.WORDS)).map(this::title)).containsExactly("山林界址");
    }

    @Test
    void lendsWhatAnsweredASimilarQuestion() {
        var first = found("邻居的竹子长到我家山上来了怎么办", true).getFirst();
        assertThat(title(first)).isEqualTo("山林界址");
        assertThat(first.reasons()).contains(Reason.MEMORY);
    }

    @Test
    void neverShowsWhatMayNotBeSeenWhateverLeadsToIt() {
        assertThat(find("拖欠劳动报酬的内部处理口径", true)).isNotEmpty().doesNotContain("工资内部");
        assertThat(find("干了活老板不给钱怎么办", true)).first().isEqualTo("工资拖欠");
    }

    @Test
    void marksTheTextAsItWasWritten() {
        List<Leaflet> found = notebook.ask(session -> session.search(Leaflet.class).where(f -> ChineseQuery.most(f, "WiFi", "story")).fetchHits(1));
        assertThat(new Passages("WiFi").in(found.getFirst().story()).getFirst().pieces().getFirst()).isEqualTo(new Highlight.Piece("ＷＩＦＩ", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "？？！！……", "🙂🙂🙂", "AND ( \" * ~ OR [1 TO", "'; drop table leaflet; --", "<script>alert(1)</script>", "what about my unpaid wages"})
    void answersWhateverIsTyped(String typed) {
        assertThat(find(typed, true)).hasSizeLessThanOrEqualTo(10).doesNotContain("工资内部");
        assertThat(find(typed, true)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void answersAVeryLongQuestion() {
        assertThat(find("邻居漏水，".repeat(1_000), true)).first().isEqualTo("相邻漏水");
    }

    @Test
    void guessesTheLabelFromWhatWasLabelledBefore() {
        var labels = new Labelling(Answered.class, "question", "meaning", "label", Hints.NONE, List.of(Narrowing.NONE));
        List<Labelling.Guess> guesses = notebook.ask(session -> labels.guess(session, finder().question("老板拖着工钱不发"), 3));
        assertThat(guesses.getFirst().label()).isEqualTo("劳动");
    }

    @Test
    void whoSaysTheVerySameManyTimesIsOneVoice() {
        var embedder = notebook.context().getBean(Embedder.class);
        var spate = "老板说话太响";
        notebook.inTransaction(entities -> IntStream.range(0, 12).forEach(_ -> entities.persist(new Answered(spate, "噪声", embedder.embed(spate).orElse(null), 9))));
        try {
            guessesTheLabelFromWhatWasLabelledBefore();
        } finally {
            notebook.inTransaction(entities -> entities.createQuery("from Answered where fold = 9", Answered.class).getResultList().forEach(entities::remove));
        }
    }

    @Test
    void rebuildsWhatItMissedWhileAnswering() {
        notebook.inTransaction(entities -> entities.createNativeQuery("update leaflet set story = '隔壁装修噪声扰民' where title = '相邻漏水'").executeUpdate());
        notebook.keeper().rebuild();
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> notebook.keeper().state() == IndexState.READY
                && find("装修噪声扰民", false).getFirst().equals("相邻漏水"));
        notebook.inTransaction(entities -> entities.createNativeQuery("update leaflet set story = '楼上漏水把我家天花板泡坏了，邻居应当赔偿。' where title = '相邻漏水'").executeUpdate());
        notebook.keeper().rebuild();
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> notebook.keeper().state() == IndexState.READY
                && find("楼上漏水", false).getFirst().equals("相邻漏水"));
    }

    @Test
    void answersAllTheWhileItIsFilledAnewAndSaysHowFarItIs() {
        notebook.inTransaction(entities -> entities.createNativeQuery("""
                insert into note (id, title, story, number) select gen_random_uuid(), '抽屉', '', '7' from generate_series(1, 3000)
                """).executeUpdate());
        var seen = new ArrayList<IndexProgress>();
        notebook.keeper().rebuild();
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(() -> {
            seen.add(notebook.keeper().progress());
            assertThat(find("楼上漏水", false)).as("while %s", seen.getLast()).first().isEqualTo("相邻漏水");
            return seen.getLast().state() == IndexState.READY && notebook.count("7") == 3_000;
        });
        assertThat(seen).extracting(IndexProgress::state).contains(IndexState.RENEWING).doesNotContain(IndexState.REBUILDING, IndexState.UNAVAILABLE);
        assertThat(seen).anyMatch(progress -> progress.done() > 0 && progress.done() < progress.total());
        assertThat(seen.getLast().total()).isZero();
        notebook.inTransaction(entities -> entities.createQuery("delete from Note where number = '7'").executeUpdate());
        notebook.keeper().rebuild();
        await().atMost(Duration.ofSeconds(60)).until(() -> notebook.keeper().state() == IndexState.READY && notebook.count("7") == 0);
    }
}
