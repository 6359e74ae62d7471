package org.heshi.portal.matters;

import java.util.Set;
import org.heshi.portal.territory.PlaceCode;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/** How the values of a matter read in the index. Public because Hibernate Search creates what is in here. */
public final class IndexWords {

    private IndexWords() {}

    public static class OfReference implements ValueBridge<Reference, String> {

        @Override
        public @Nullable String toIndexedValue(@Nullable Reference reference, ValueBridgeToIndexedValueContext context) {
            return reference == null ? null : reference.value();
        }
    }

    public static class OfCategory implements ValueBridge<CategoryCode, String> {

        @Override
        public @Nullable String toIndexedValue(@Nullable CategoryCode category, ValueBridgeToIndexedValueContext context) {
            return category == null ? null : category.value();
        }
    }

    /** Who mediates, and who is a party: a party finds nothing by the name of the other side, whatever post it holds elsewhere. */
    public static class OfParts implements PropertyBinder {

        @Override
        public void bind(PropertyBindingContext context) {
            context.dependencies().use("subject").use("role");
            IndexFieldReference<String> mediators = context.indexSchemaElement().field("mediators", f -> f.asString()).multiValued().toReference();
            IndexFieldReference<String> parties = context.indexSchemaElement().field("parties", f -> f.asString()).multiValued().toReference();
            context.bridge(Set.class, new PropertyBridge<Set>() {
                @Override
                public void write(DocumentElement document, Set participants, PropertyBridgeWriteContext write) {
                    for (var one : (Set<?>) participants) {
                        var part = (Participant) one;
                        if (part.role() == Role.MEDIATOR || part.role().isParty()) {
                            document.addValue(part.role() == Role.MEDIATOR ? mediators : parties, part.subject().toString());
                        }
                    }
                }
            });
        }
    }

    /** A place and every place around it: whoever serves in one of them finds what happened in the place. */
    public static class OfPlaces implements PropertyBinder {

        @Override
        public void bind(PropertyBindingContext context) {
            context.dependencies().useRootOnly();
            IndexFieldReference<String> places = context.indexSchemaElement().field("places", f -> f.asString()).multiValued().toReference();
            context.bridge(PlaceCode.class, new PropertyBridge<PlaceCode>() {
                @Override
                public void write(DocumentElement document, PlaceCode place, PropertyBridgeWriteContext write) {
                    place.path().forEach(code -> document.addValue(places, code.value()));
                }
            });
        }
    }
}
