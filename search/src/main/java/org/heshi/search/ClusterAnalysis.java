package org.heshi.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same as {@link LuceneAnalysis}, by the filters that every Elasticsearch and OpenSearch has built in. */
class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(Chinese.CHARACTERS).custom().tokenizer("standard").tokenFilters("cjk_width", "lowercase");
        context.analyzer(Chinese.PAIRS).custom().tokenizer("standard").tokenFilters("cjk_width", "lowercase", "cjk_bigram");
        context.normalizer(Chinese.KEYWORD).custom().tokenFilters("cjk_width", "lowercase");
    }
}
