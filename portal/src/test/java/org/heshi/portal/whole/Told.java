package org.heshi.portal.whole;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.heshi.portal.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dispute in the words of those who had it: a real one where the shared data are, else a made-up one. */
record Told(String happened, List<Turn> talk) {

    private static final int TURNS = 6;

    /** One thing said, by the mediator, the applicant or the other side. */
    record Turn(Speaker speaker, String words) {

        /** The beginning, enough to know it by on a screen. */
        String beginning() {
            return words.substring(0, Math.min(24, words.length()));
        }
    }

    enum Speaker { MEDIATOR, APPLICANT, RESPONDENT }

    static Told aLeakingCeiling() {
        return Files.isDirectory(SharedData.file(""))
                ? SharedData.lines("disputes/mediated-open.jsonl").map(JsonMapper.shared()::readTree)
                        .filter(one -> one.get("type").asString().equals("社区邻里纠纷")).findFirst().map(Told::read).orElseThrow()
                : new Told("楼上卫生间一用水，我家厨房就滴水，三个星期了。", List.of(
                        new Turn(Speaker.MEDIATOR, "请双方先说说情况，漏水是从哪一天开始的？"),
                        new Turn(Speaker.APPLICANT, "三个星期前的晚上开始的，我有照片。"),
                        new Turn(Speaker.RESPONDENT, "我家地漏是旧了一点，我愿意找人来看。")));
    }

    private static Told read(JsonNode one) {
        var applicant = one.get("parties").asString().split("[,，]")[0].strip();
        var talk = StreamSupport.stream(one.get("dialog").spliterator(), false).limit(TURNS)
                .map(turn -> new Turn(speaker(turn.get("speaker").asString(), applicant), turn.get("text").asString())).toList();
        return new Told(one.get("description").asString(), talk);
    }

    private static Speaker speaker(String name, String applicant) {
        return name.equals("sys") ? Speaker.MEDIATOR : name.equals(applicant) ? Speaker.APPLICANT : Speaker.RESPONDENT;
    }
}
