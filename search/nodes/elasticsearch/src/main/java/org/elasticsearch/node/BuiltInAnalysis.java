package org.elasticsearch.node;

import java.io.Reader;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** The four filters that we use of Elasticsearch's module analysis-common, which is not on Maven Central: the same Lucene classes. */
public class BuiltInAnalysis extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("mapping", (_, _, name, settings) -> new Mapping(name, settings));
    }

    private record Mapping(String name, NormalizeCharMap map) implements NormalizingCharFilterFactory {

        Mapping(String name, Settings settings) {
            var map = new NormalizeCharMap.Builder();
            settings.getAsList("mappings").stream().map(rule -> rule.split("=>")).forEach(rule -> map.add(rule[0].strip(), rule[1].strip()));
            this(name, map.build());
        }

        @Override
        public Reader create(Reader reader) {
            return new MappingCharFilter(map, reader);
        }
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of("cjk_width", normalizing(CJKWidthFilter::new), "lowercase", normalizing(LowerCaseFilter::new),
                "cjk_bigram", (_, _, name, _) -> new AbstractTokenFilterFactory(name) {
                    @Override
                    public TokenStream create(TokenStream tokens) {
                        return new CJKBigramFilter(tokens);
                    }
                });
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(Function<TokenStream, TokenStream> filter) {
        return (_, _, name, _) -> new Normalizing(name, filter);
    }

    private static class Normalizing extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {

        private final Function<TokenStream, TokenStream> filter;

        Normalizing(String name, Function<TokenStream, TokenStream> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }
}
