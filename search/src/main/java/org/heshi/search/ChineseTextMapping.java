package org.heshi.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.PropertyMappingStep;

/** Makes the two fields of a {@link ChineseText}. Public because Hibernate Search creates it. */
public class ChineseTextMapping implements PropertyMappingAnnotationProcessor<ChineseText> {

    @Override
    public void process(PropertyMappingStep property, ChineseText text, PropertyMappingAnnotationProcessorContext context) {
        var name = text.name().isEmpty() ? context.annotatedElement().name() : text.name();
        property.fullTextField(name).analyzer(Chinese.CHARACTERS);
        property.fullTextField(name + Chinese.PAIRS_SUFFIX).analyzer(Chinese.PAIRS);
    }
}
