package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EmbedderTest {

    private final Embedder embedder = new Embedder(true);

    private Embedding of(String text) {
        return embedder.embed(text).orElseThrow();
    }

    @Test
    void bringsTheSameInOtherWordsTogether() {
        var asked = of("包工头跑了工钱没给");
        assertThat(asked.alike(of("拖欠农民工工资"))).isGreaterThan(asked.alike(of("夫妻离婚孩子归谁")) + 0.1f);
    }

    @Test
    void takesTraditionalAndCapitalWritingAsTheSame() {
        assertThat(of("鄰居漏水 WIFI").alike(of("邻居漏水 wifi"))).isGreaterThan(0.999f);
    }

    @Test
    void doesNotMindWithWhatATextIsComputedTogether() {
        var together = embedder.all(List.of("邻居漏水", "劳动者与用人单位因劳动报酬发生争议的，可以向调解组织申请调解。".repeat(30), "", "🙂"));
        assertThat(together).hasSize(4);
        assertThat(together.getFirst().vector()).isEqualTo(of("邻居漏水").vector());
    }

    @Test
    void meansWhatTheWholeModelTells() throws Exception {
        var environment = OrtEnvironment.getEnvironment();
        try (var file = EmbedderTest.class.getResourceAsStream("/bge-small-zh-v1.5-q.onnx"); var whole = environment.createSession(file.readAllBytes())) {
            for (var text : List.of("漏水", "包工头跑了工钱没给", "劳动者与用人单位因劳动报酬发生争议的，可以向调解组织申请调解。".repeat(5))) {
                assertThat(of(text).alike(first(environment, whole, text))).isGreaterThan(0.999f);
            }
        }
    }

    private static Embedding first(OrtEnvironment environment, OrtSession whole, String text) throws Exception {
        long[][] pieces = {pieces(text)};
        long[][] mask = {LongStream.range(0, pieces[0].length).map(_ -> 1).toArray()};
        try (var words = OnnxTensor.createTensor(environment, pieces);
                var known = OnnxTensor.createTensor(environment, mask);
                var sentence = OnnxTensor.createTensor(environment, new long[1][pieces[0].length]);
                var answer = whole.run(Map.of("input_ids", words, "attention_mask", known, "token_type_ids", sentence))) {
            return new Embedding("whole", ((float[][][]) answer.get(0).getValue())[0][0]);
        }
    }

    private static long[] pieces(String text) throws IOException {
        try (var tokenizer = EmbedderTest.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json")) {
            return new WordPieces(tokenizer, 512).cut(text);
        }
    }

    @Test
    void comesBackFromTheDatabaseAsItWas() {
        var kept = of("邻居漏水");
        var read = Embedding.of(kept.bytes());
        assertThat(read.model()).isEqualTo(Embedder.MODEL);
        assertThat(read.alike(kept)).isGreaterThan(0.9999f);
        assertThat(new Embedding("older/1", kept.vector()).isCurrent()).isFalse();
    }

    @Test
    void isInTheIndexAsAlikeToOthersAsItIs() {
        var question = of("邻居漏水怎么办");
        for (var text : List.of("邻居漏水", "楼上水管破了，我家天花板泡坏了", "劳动报酬", "彩礼")) {
            assertThat(2 * Embedding.alike(1 / (1 + distance(question.steps(), of(text).steps()))) - 1).isCloseTo(question.alike(of(text)), within(0.01));
        }
    }

    /** As engines tell it: squared. */
    private static double distance(byte[] one, byte[] other) {
        return IntStream.range(0, one.length).map(i -> (one[i] - other[i]) * (one[i] - other[i])).sum();
    }

    @Test
    void isSilentWhenSwitchedOff() {
        assertThat(new Embedder(false).embed("邻居漏水")).isEmpty();
        assertThat(new Embedder(false).all(List.of("邻居漏水"))).isEmpty();
    }

    @Test
    void isNotTakenAwayFromUnderItsWork() throws Exception {
        var closing = new Embedder(true);
        closing.embed("漏水");
        var work = CompletableFuture.runAsync(() -> closing.all(Collections.nCopies(2_000, "楼上漏水三个星期，厨房天花板滴水，找了三次都不肯修。")));
        closing.close();
        assertThat(work.handle((_, problem) -> problem).get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
    }
}
