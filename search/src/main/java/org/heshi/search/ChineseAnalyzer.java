package org.heshi.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How Lucene in the process reads Chinese; {@link ClusterAnalysis} says the same to a cluster. */
class ChineseAnalyzer extends Analyzer {

    /** What becomes one word. */
    enum Words { CHARACTERS, PAIRS, WHOLE }

    private static final NormalizeCharMap SIMPLIFIED = simplified();

    private final Words words;

    ChineseAnalyzer(Words words) {
        this.words = words;
    }

    private static NormalizeCharMap simplified() {
        var map = new NormalizeCharMap.Builder();
        Simplified.changes().forEach(map::add);
        return map.build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = words == Words.WHOLE ? new KeywordTokenizer() : new StandardTokenizer();
        var even = even(tokens);
        return new TokenStreamComponents(tokens, words == Words.PAIRS ? new CJKBigramFilter(even) : even);
    }

    private static TokenStream even(TokenStream tokens) {
        return new LowerCaseFilter(new CJKWidthFilter(tokens));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream tokens) {
        return even(tokens);
    }

    /** A character filter, so that offsets, and with them highlights, stay those of the text as it was written. */
    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(SIMPLIFIED, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return initReader(field, reader);
    }
}
