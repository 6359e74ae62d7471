package org.heshi.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into its meaning: 512 numbers that lie near those of other text about the same. The model runs inside the
 * process and is loaded when first needed; with {@code heshi.search.vectors=false} there is none, and search goes by words alone.
 */
public class Embedder implements AutoCloseable {

    /** The model and how it is used; whatever changes here makes every kept {@link Embedding} outdated. */
    public static final String MODEL = "bge-small-zh-v1.5-q/3";
    public static final int DIMENSION = 512;

    private static final String RESOURCE = "/bge-small-zh-v1.5-q";
    private static final int MOST_PIECES = 512;

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

    /** The meanings of the texts in their order, computed on all processors; none at all without vectors. */
    public List<Embedding> all(List<String> texts) {
        if (!on) {
            return List.of();
        }
        var model = load();
        return texts.parallelStream().map(text -> new Embedding(MODEL, use(model, model.pieces.cut(Simplified.of(text))))).toList();
    }

    private float[] use(Loaded model, long[] pieces) {
        using.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The portal stops; meanings are computed at its next start");
            }
            return run(model, pieces);
        } catch (OrtException e) {
            throw new IllegalStateException("The model of meaning does not answer", e);
        } finally {
            using.readLock().unlock();
        }
    }

    /** Each text by itself: the model rounds all that it is given at once by one scale, so that texts in company would mean something else each time. */
    private static float[] run(Loaded model, long[] pieces) throws OrtException {
        var mask = new long[pieces.length];
        Arrays.fill(mask, 1);
        long[] shape = {1, pieces.length};
        try (var words = OnnxTensor.createTensor(model.environment, LongBuffer.wrap(pieces), shape);
                var known = OnnxTensor.createTensor(model.environment, LongBuffer.wrap(mask), shape);
                var sentence = OnnxTensor.createTensor(model.environment, LongBuffer.allocate(pieces.length), shape);
                var answer = model.session.run(Map.of("input_ids", words, "attention_mask", known, "token_type_ids", sentence))) {
            var meaning = new float[DIMENSION];
            ((OnnxTensor) answer.get(0)).getFloatBuffer().get(meaning);
            return meaning;
        }
    }

    private synchronized Loaded load() {
        if (loaded == null) {
            var environment = OrtEnvironment.getEnvironment();
            try (var options = new OrtSession.SessionOptions();
                    var model = Embedder.class.getResourceAsStream(RESOURCE + ".onnx");
                    var tokenizer = Embedder.class.getResourceAsStream(RESOURCE + "-tokenizer.json")) {
                // One thread a text: many are computed side by side, and idle threads must not spin beside the portal's work.
                options.setIntraOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                loaded = new Loaded(environment, environment.createSession(FirstPiece.of(model.readAllBytes()), options), new WordPieces(tokenizer, MOST_PIECES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (OrtException e) {
                throw new IllegalStateException("The model of meaning cannot be loaded", e);
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
