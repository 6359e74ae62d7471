package org.heshi.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same as {@link ChineseAnalyzer}, by the filters that every Elasticsearch and OpenSearch has built in. */
class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String SIMPLIFIED = "zh_simplified";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter(SIMPLIFIED).type("mapping").param("mappings", Simplified.rules());
        context.analyzer(Chinese.CHARACTERS).custom().tokenizer("standard").charFilters(SIMPLIFIED).tokenFilters("cjk_width", "lowercase");
        context.analyzer(Chinese.PAIRS).custom().tokenizer("standard").charFilters(SIMPLIFIED).tokenFilters("cjk_width", "lowercase", "cjk_bigram");
        context.normalizer(Chinese.KEYWORD).custom().charFilters(SIMPLIFIED).tokenFilters("cjk_width", "lowercase");
    }
}
