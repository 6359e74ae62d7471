package org.heshi.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The Chinese characters each of which stands in more than a fiftieth of 59,113 articles of Chinese law, and those in more than a fiftieth
 * of 773 questions of laypeople; the commonest first. By themselves they tell articles apart hardly at all, yet nearly all that an engine
 * reads for a question would be about them. In pairs with others they count.
 */
final class CommonCharacters {

    private static final String OF_LAW = """
            的人定法行应当有和以规者民或关理国管其不对政务事在部机本用可院门一依作照为业经由制合责条及公他中工出上并主等发生保家下员提施地实处方自进\
            所要产二权构时内三情证级单会件设任全得位同成府安据按动予准资向监期取查请款通案重分报后第律收外立列利区建十组物违与受告相之审办体交未职护\
            明于使四求品具织申开检五个督负起程能共营前接决执书供限反过确日标加根被活企采罚况项备市需直批年例县原给害性治除持是指正社诉境止大承调形知\
            改支犯信计造意罪财金议从认服刑记度防范委到展入场强销将质担文各现令措损严量式代技专商解因必符效适结无费间益特力协料术运格息六察表系许高属\
            面核偿义化辖学复基参数节导名划域水究讼险统省履序但没该失置称存目华布追围非七源登变海口集别环司判包育额新续预约障放果送已价验转元算种教助\
            百电配投付停际医领材济道则农须警容裁赔托危健录补月控万影完见卫注身评章长常守货八整涉故输军平点科回排移纳达疗响装易手器传类染撤签拒超修更\
            禁污消侵励维致何先药售税测联路举还括态最清流示土征债问次遵九病另网总然研就留满住视劳退优推密船享户订居车而养免村即了庭缴急说载终释城至识\
            购减考少破编份线册善航假鼓嫌子促救再疑卖状让如康扣宣足押校风私舶也众选队役获争引纠乡培值废策""";
    private static final String OF_TALK = "吗否么什我怎些哪借租贷谁赁多旅来骗融东诈继房邻这游抵仓储西纷";
    private static final int IN_A_TENTH = 171;
    private static final Set<Integer> COMMONEST = set(OF_LAW.codePoints().limit(IN_A_TENTH));
    private static final Set<Integer> COMMON = set(IntStream.concat(OF_LAW.codePoints(), OF_TALK.codePoints()));

    private CommonCharacters() {}

    private static Set<Integer> set(IntStream characters) {
        return characters.boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The words without what stands in a tenth of all articles; all of the words if nothing is left. */
    static String withoutCommonest(String words) {
        return without(COMMONEST, words);
    }

    /** The words without any of them; all of the words if nothing is left. */
    static String without(String words) {
        return without(COMMON, words);
    }

    private static String without(Set<Integer> some, String words) {
        var rest = words.codePoints().filter(character -> !some.contains(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return ChineseQuery.asksSomething(rest) ? rest : words;
    }
}
