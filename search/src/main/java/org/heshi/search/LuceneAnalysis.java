package org.heshi.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Chinese.CHARACTERS).custom()
                .tokenizer("standard").tokenFilter("cjkWidth").tokenFilter("lowercase");
        context.analyzer(Chinese.PAIRS).custom()
                .tokenizer("standard").tokenFilter("cjkWidth").tokenFilter("lowercase").tokenFilter("cjkBigram");
        context.normalizer(Chinese.KEYWORD).custom().tokenFilter("cjkWidth").tokenFilter("lowercase");
    }
}
