package org.heshi.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into its meaning: 512 numbers that lie near those of other text about the same. The model runs inside the
 * process and is loaded when first needed; with {@code heshi.search.vectors=false} there is none, and search goes by words alone.
 */
public class Embedder implements AutoCloseable {

    /** The model and how it is used; whatever changes here makes every kept {@link Embedding} outdated. */
    public static final String MODEL = "bge-small-zh-v1.5-q/1";
    public static final int DIMENSION = 512;

    private static final String RESOURCE = "/bge-small-zh-v1.5-q";
    private static final int MOST_PIECES = 512;
    private static final int BATCH = 16;

    private final boolean on;
    /** The model is not taken away from under its work: that would end the whole process, not just the work. */
    private final ReentrantReadWriteLock using = new ReentrantReadWriteLock();
    private @Nullable Loaded loaded;
    private boolean closed;

    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    Embedder(boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    /** The meaning of the text, if this portal goes by meaning. */
    public Optional<Embedding> embed(String text) {
        return all(List.of(text)).stream().findFirst();
    }

    /** The meanings of the texts in their order; none at all without vectors. For many texts, call it from several threads. */
    public List<Embedding> all(List<String> texts) {
        if (!on) {
            return List.of();
        }
        try {
            var model = load();
            var cut = texts.stream().map(Simplified::of).map(model.pieces::cut).toList();
            var byLength = IntStream.range(0, cut.size()).boxed().sorted(Comparator.comparingInt(i -> cut.get(i).length)).toList();
            var vectors = new float[cut.size()][];
            for (var start = 0; start < byLength.size(); start += BATCH) {
                use(model, cut, byLength.subList(start, Math.min(start + BATCH, byLength.size())), vectors);
            }
            return List.of(vectors).stream().map(vector -> new Embedding(MODEL, vector)).toList();
        } catch (OrtException e) {
            throw new IllegalStateException("The model of meaning does not answer", e);
        }
    }

    private void use(Loaded model, List<long[]> cut, List<Integer> batch, float[][] vectors) throws OrtException {
        using.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The portal stops; meanings are computed at its next start");
            }
            run(model, cut, batch, vectors);
        } finally {
            using.readLock().unlock();
        }
    }

    /** Texts of like length together: none is padded much. */
    private static void run(Loaded model, List<long[]> cut, List<Integer> batch, float[][] vectors) throws OrtException {
        var length = cut.get(batch.getLast()).length;
        var ids = LongBuffer.allocate(batch.size() * length);
        var mask = LongBuffer.allocate(batch.size() * length);
        for (var row = 0; row < batch.size(); row++) {
            var pieces = cut.get(batch.get(row));
            ids.put(row * length, pieces);
            for (var i = 0; i < pieces.length; i++) {
                mask.put(row * length + i, 1);
            }
        }
        long[] shape = {batch.size(), length};
        try (var words = OnnxTensor.createTensor(model.environment, ids, shape);
                var known = OnnxTensor.createTensor(model.environment, mask, shape);
                var sentence = OnnxTensor.createTensor(model.environment, LongBuffer.allocate(batch.size() * length), shape);
                var answer = model.session.run(Map.of("input_ids", words, "attention_mask", known, "token_type_ids", sentence))) {
            var states = ((OnnxTensor) answer.get(0)).getFloatBuffer();
            for (var row = 0; row < batch.size(); row++) {
                vectors[batch.get(row)] = new float[DIMENSION];
                states.get(row * length * DIMENSION, vectors[batch.get(row)]);
            }
        }
    }

    private synchronized Loaded load() throws OrtException {
        if (loaded == null) {
            var environment = OrtEnvironment.getEnvironment();
            try (var options = new OrtSession.SessionOptions();
                    var model = Embedder.class.getResourceAsStream(RESOURCE + ".onnx");
                    var tokenizer = Embedder.class.getResourceAsStream(RESOURCE + "-tokenizer.json")) {
                // One thread a caller: callers come from many threads, and idle ones must not spin beside the portal's work.
                options.setIntraOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                loaded = new Loaded(environment, environment.createSession(model.readAllBytes(), options), new WordPieces(tokenizer, MOST_PIECES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return loaded;
    }

    /** Waits for what is being computed at the moment. */
    @Override
    public void close() throws OrtException {
        using.writeLock().lock();
        try {
            closed = true;
            if (loaded != null) {
                loaded.session.close();
                loaded = null;
            }
        } finally {
            using.writeLock().unlock();
        }
    }
}
