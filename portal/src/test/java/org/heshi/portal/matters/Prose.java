package org.heshi.portal.matters;

import java.util.List;
import java.util.SplittableRandom;

/** Tells disputes the way people do, invented from the words of their category. */
final class Prose {

    private static final List<String> FAMILIES = List.of("王", "李", "张", "陈", "谢", "沈", "周", "徐", "朱", "许", "吴", "钱", "施", "俞", "罗", "潘");
    private static final List<String> GIVEN = List.of("建国", "秀英", "阿娣", "国平", "文斌", "丽华", "志强", "月琴", "大海", "小红", "永康", "桂芬", "明", "敏");
    private static final List<String> SENTENCES = List.of(
            "我家住在村里第%2$d组，和%3$s家隔一堵墙。",
            "从%4$d月份开始，%1$s的情况一天比一天厉害。",
            "我找过对方%2$d次，每次都说再等等，一拖就拖到现在。",
            "村干部来看过，当时说好%2$d天之内处理。",
            "因为%1$s，家里损失大约%5$d元，发票都还在。",
            "%3$s说这不是他的责任，%1$s的事要找别人。",
            "照片和微信聊天记录我都留着，可以作证。",
            "家里老人年纪大了，受不了这样折腾，夜里睡不好觉。",
            "去年%4$d月签过一份协议，后来没有照着做。",
            "隔壁%3$s也碰到过%1$s这种事，最后是各让一步。",
            "我不想闹到法院去，乡里乡亲的，低头不见抬头见。",
            "为了%1$s吵过一架，派出所也出过警，没有动手。",
            "田埂、水沟和门口那条路都是老一辈传下来的，没有写过字据。",
            "对方在外地做工，电话打得通，人一直没有回来。",
            "装修师傅说要先把管子换掉，费用大约%5$d元。",
            "厂里停了三个月，欠条写的是%5$d元，只还过一次。");

    private final SplittableRandom random;
    private final String[] words;

    Prose(SplittableRandom random, Category category) {
        this.random = random;
        this.words = category.words().split(" ");
    }

    static String name(SplittableRandom random) {
        return FAMILIES.get(random.nextInt(FAMILIES.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
    }

    String subject() {
        return "%s家%s，%s".formatted(name(random), word(), word());
    }

    String told() {
        var told = new StringBuilder();
        for (var i = 4 + random.nextInt(5); i > 0; i--) {
            told.append(sentence());
        }
        return told.toString();
    }

    String wish() {
        return "把%s的事处理好，赔偿%d元。".formatted(word(), 100 * (1 + random.nextInt(400)));
    }

    String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()))
                .formatted(word(), 2 + random.nextInt(12), name(random), 1 + random.nextInt(12), 100 * (1 + random.nextInt(400)));
    }

    private String word() {
        return words[random.nextInt(words.length)];
    }
}
