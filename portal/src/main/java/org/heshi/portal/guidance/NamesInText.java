package org.heshi.portal.guidance;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.heshi.portal.guidance.Telltale.Found;
import org.jspecify.annotations.Nullable;

/** Names of people, places and institutions in running text, as a model of the language sees them. */
final class NamesInText {

    private static final int SHORTEST = 2;
    /** What the model takes for a name and is none, or gives nobody away. */
    private static final Set<String> COMMON = Set.of("中国", "全国", "本村", "本镇", "浙江", "浙江省", "村委会", "居委会", "派出所", "人民法院", "法院", "公安局", "司法所",
            "老娘舅", "调解员", "网格员", "小区", "村民", "村里", "镇里", "县里", "市里", "省里");
    /** No name of a person has these, though the model thinks so: 钱能(要吗), 谈好(了). */
    private static final Pattern PLAIN = Pattern.compile("[能要付了不的给会可是有都没也就还很太这那你我他她它们吗呢吧啊去来到在和与跟被把让说得着过好坏修赔一二三四五六七八九十家厂里外上下前后]");
    private static final Pattern INSTITUTION = Pattern.compile(".*(?:公司|厂|集团|合作社|商行|超市|饭店|酒店|宾馆|民宿|医院|诊所|幼儿园|学校|中学|小学|大学|银行|事务所|工作室)");
    private static final List<String> INSIDE = List.of("ns", "nt", "nr", "nz", "ni", "f", "n");

    private NamesInText() {}

    /** Read when it is first needed: its dictionaries take some fifty megabytes. */
    private static final class Model {

        static final Segment SEGMENT = HanLP.newSegment().enableNameRecognize(true).enablePlaceRecognize(true).enableOrganizationRecognize(true);
    }

    static synchronized List<Found> in(String text) {
        var terms = Model.SEGMENT.seg(text);
        var found = new ArrayList<Found>();
        for (var i = 0; i < terms.size(); i++) {
            var veil = veil(terms.get(i));
            if (veil != null) {
                var word = veil == Veil.COMPANY ? before(terms, i) + terms.get(i).word : terms.get(i).word;
                if (word.length() >= SHORTEST && !COMMON.contains(word) && isLikely(word, veil)) {
                    found.add(new Found(word, veil));
                }
            }
        }
        return found;
    }

    private static boolean isLikely(String word, Veil veil) {
        return switch (veil) {
            case PERSON -> word.length() <= 4 && !PLAIN.matcher(word.substring(1)).find();
            case COMPANY -> INSTITUTION.matcher(word).matches();
            default -> true;
        };
    }

    private static @Nullable Veil veil(Term term) {
        var nature = String.valueOf(term.nature);
        if (nature.startsWith("nr")) {
            return Veil.PERSON;
        }
        return nature.startsWith("ns") ? Veil.PLACE : nature.startsWith("nt") ? Veil.COMPANY : null;
    }

    /** The model often cuts the proper part off the kind of institution: 宁波 | 大华 | 注塑有限公司. */
    private static String before(List<Term> terms, int index) {
        var words = new StringBuilder();
        for (var i = index - 1; i >= Math.max(0, index - 2) && INSIDE.contains(String.valueOf(terms.get(i).nature)) && !"f".equals(String.valueOf(terms.get(i).nature)); i--) {
            words.insert(0, terms.get(i).word);
        }
        return words.toString();
    }
}
