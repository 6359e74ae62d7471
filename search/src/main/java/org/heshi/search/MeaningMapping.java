package org.heshi.search;

import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.PropertyMappingStep;

/** Makes the vector field of a {@link Meaning}. Public because Hibernate Search creates it. */
public class MeaningMapping implements PropertyMappingAnnotationProcessor<Meaning> {

    @Override
    public void process(PropertyMappingStep property, Meaning meaning, PropertyMappingAnnotationProcessorContext context) {
        property.vectorField(Embedder.DIMENSION).vectorSimilarity(VectorSimilarity.COSINE).valueBridge(new Vector());
    }

    /** Null for what has no embedding yet: it is found by words until then. */
    static class Vector implements ValueBridge<Embedding, float[]> {

        @Override
        @SuppressWarnings("NullAway")
        public float[] toIndexedValue(Embedding embedding, ValueBridgeToIndexedValueContext context) {
            return embedding != null && embedding.isCurrent() ? embedding.vector() : null;
        }
    }
}
