package org.heshi.search;

import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.PropertyMappingStep;

/**
 * Makes the vector field of a {@link Meaning}. Meanings are of length one, so that their distance tells what their angle would,
 * in half the time, and on every engine. Public because Hibernate Search creates it.
 */
public class MeaningMapping implements PropertyMappingAnnotationProcessor<Meaning> {

    /** How widely the graph of neighbours looks around for each new one: what Lucene and both clusters do of themselves; five times as wide takes five times as long. */
    private static final int WIDTH = 100;

    @Override
    public void process(PropertyMappingStep property, Meaning meaning, PropertyMappingAnnotationProcessorContext context) {
        property.vectorField(Embedder.DIMENSION).vectorSimilarity(VectorSimilarity.L2).efConstruction(WIDTH).valueBridge(new Vector());
    }

    /** Null for what has no embedding yet: it is found by words until then. */
    static class Vector implements ValueBridge<Embedding, byte[]> {

        @Override
        @SuppressWarnings("NullAway")
        public byte[] toIndexedValue(Embedding embedding, ValueBridgeToIndexedValueContext context) {
            return embedding != null && embedding.isCurrent() ? embedding.steps() : null;
        }
    }
}
