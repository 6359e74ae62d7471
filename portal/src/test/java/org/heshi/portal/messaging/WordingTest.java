package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;

class WordingTest {

    /** Of the length that one would register, and a path as long as those of a case. */
    private static final Wording WORDING = new Wording(new SiteSettings(URI.create("https://heshi.example.cn")));
    private static final String PATH = "h/K7Q29F3DX4TB";
    private static final List<String> TIMES = Collections.nCopies(6, "11月23日 14:30");
    private static final List<String> EVENING = List.of("11月23日 19:00", "谢家路村文化礼堂");
    private static final List<String> CODE = List.of("482913", "10");

    @Test
    void everyTemplateFitsIntoOneSegmentWithItsLink() throws IOException {
        var tooLong = new TreeMap<String, String>();
        for (var template : templates()) {
            var text = WORDING.sms(Words.CHINESE, template, sample(template), PATH, true);
            if (text.length() > Wording.CHINESE_LIMIT) {
                tooLong.put(template, text.length() + ": " + text);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noTemplateSignsItselfOrHoldsALink() throws IOException {
        assertThat(templates()).allSatisfy(template -> assertThat(Words.say(Words.CHINESE, template, sample(template).toArray()))
                .doesNotContain("【").doesNotContain("http"));
    }

    @Test
    void aLongNameIsCutAndTheLinkStaysWhole() {
        var text = WORDING.sms(Words.CHINESE, "messaging.bell.unread", List.of("很长的名字".repeat(20)), PATH, false);

        assertThat(text).hasSize(Wording.CHINESE_LIMIT).startsWith("【和事】消息，很长").contains("… 条未读").endsWith(" https://heshi.example.cn/" + PATH);
    }

    @Test
    void aRareCharacterIsNotCutInTwo() {
        var text = WORDING.sms(Words.CHINESE, "messaging.bell.unread", List.of("𠮷".repeat(60)), PATH, false);

        assertThat(text.length()).isLessThanOrEqualTo(Wording.CHINESE_LIMIT);
        assertThat(text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)).isTrue();
    }

    @Test
    void aCodeIsNeverCut() {
        var code = "1234567890".repeat(10);

        assertThat(WORDING.sms(Words.CHINESE, "messaging.bell.unread", List.of(code), null, true)).contains(code);
    }

    private static List<String> sample(String template) {
        return Words.say(Words.CHINESE, template).contains("码") ? CODE : template.startsWith("talk.reminder-") ? EVENING : TIMES;
    }

    /** Keys of text messages end in ".sms", or have ".sms." or ".message." inside. */
    private static List<String> templates() throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/words"))) {
            for (var file : files.filter(path -> path.toString().endsWith("_zh.properties")).toList()) {
                var words = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                words.stringPropertyNames().stream().filter(key -> key.matches(".*\\.sms(\\..*)?|\\w+\\.message\\..*")).sorted()
                        .peek(key -> new MessageFormat(words.getProperty(key))).forEach(found::add);
            }
        }
        return found;
    }
}
