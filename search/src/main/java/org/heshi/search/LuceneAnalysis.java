package org.heshi.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Chinese.CHARACTERS).instance(new ChineseAnalyzer(ChineseAnalyzer.Words.CHARACTERS));
        context.analyzer(Chinese.PAIRS).instance(new ChineseAnalyzer(ChineseAnalyzer.Words.PAIRS));
        context.normalizer(Chinese.KEYWORD).instance(new ChineseAnalyzer(ChineseAnalyzer.Words.WHOLE));
    }
}
