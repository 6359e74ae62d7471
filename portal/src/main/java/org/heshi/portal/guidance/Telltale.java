package org.heshi.portal.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What gives somebody away by its form: numbers, plates, addresses, companies. */
final class Telltale {

    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final String NUMBER = "(?:[0-9]+|[一二三四五六七八九十百]+)";
    private static final String PROPER = "[\\p{IsHan}A-Za-z0-9&&[^，。；、：在到去给和与跟向被把是了的我你他她住这那于因]]";
    private static final String STREET = PROPER + "{1,8}(?:路|街|巷|大道)";
    private static final String ESTATE = PROPER + "{2,8}(?:小区|花园|公寓|新村|自然村)";

    /** Those that no reader needs, and of which none may be left. */
    private static final Map<Veil, Pattern> CERTAIN = ordered(
            Veil.IDENTITY, "(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])",
            Veil.PHONE, "(?<!\\d)(?:(?:\\+|00)86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)|(?<!\\d)0\\d{2,3}[- ]?\\d{7,8}(?!\\d)",
            Veil.CARD, "(?<!\\d)\\d{4}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?!\\d)",
            Veil.PLATE, PROVINCE + "[A-HJ-NP-Z][·• ]?(?=[A-HJ-NP-Z0-9]*\\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])",
            Veil.MAIL, "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}|(?i:(?:微信号?|qq|wechat)[:：号是 ]{0,3}[a-z0-9_-]{5,20})");

    /** Those that a second look decides. */
    private static final Map<Veil, Pattern> LIKELY = ordered(
            Veil.ADDRESS, "(?:" + STREET + "|" + ESTATE + ")?(?:" + NUMBER + "(?:号楼|号院|号|幢|栋|单元|室|弄|组))+(?:[0-9]{3,4}室?)?|" + ESTATE,
            Veil.COMPANY, "[\\p{IsHan}A-Za-z0-9（）()&&[^，。；、：在到去给和与跟向被把是了的我你他她这那于]]{2,20}(?:有限责任公司|股份有限公司|有限公司|集团公司)");

    private Telltale() {}

    /** A stretch of text and what it is. */
    record Found(String word, Veil veil) {}

    static List<Found> certain(String text) {
        return find(text, CERTAIN).toList();
    }

    static List<Found> all(String text) {
        return Stream.concat(find(text, CERTAIN), find(text, LIKELY)).toList();
    }

    private static Stream<Found> find(String text, Map<Veil, Pattern> patterns) {
        return patterns.entrySet().stream().flatMap(one -> one.getValue().matcher(text).results().map(hit -> new Found(hit.group(), one.getKey())));
    }

    private static Map<Veil, Pattern> ordered(Object... pairs) {
        var patterns = new LinkedHashMap<Veil, Pattern>();
        for (var i = 0; i < pairs.length; i += 2) {
            patterns.put((Veil) pairs[i], Pattern.compile((String) pairs[i + 1]));
        }
        return patterns;
    }
}
