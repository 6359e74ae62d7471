package org.heshi.portal.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes what should stand instead of what gives the people of a dispute away; whoever offers and whoever reviews it decides. */
final class Veiling {

    private static final String STEMS = "甲乙丙丁戊己庚辛";
    private static final String TITLES = "(?:师傅|先生|女士|大爷|大妈|大伯|大叔|大姐|大哥|阿姨|阿婆|阿公|伯|叔|婶|嫂|老师|老板|主任|书记|医生|某某|某)";
    private static final Map<Veil, String> INSTEAD = Map.of(Veil.PHONE, "（电话）", Veil.IDENTITY, "（身份证号）", Veil.CARD, "（银行卡号）",
            Veil.PLATE, "（车牌）", Veil.MAIL, "（联系方式）", Veil.ADDRESS, "（地址）", Veil.PLACE, "当地", Veil.COMPANY, "某单位", Veil.OTHER, "（略）");

    private final LinkedHashMap<String, Replacement> proposed = new LinkedHashMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final List<String> parts;

    private Veiling(List<String> parts) {
        this.parts = parts;
    }

    static List<Replacement> propose(List<String> parts, List<Known> known) {
        var veiling = new Veiling(parts);
        known.stream().sorted(Comparator.comparingInt((Known one) -> one.word().length()).reversed()).forEach(veiling::add);
        parts.forEach(part -> Telltale.all(part).forEach(one -> veiling.add(new Known(one.word(), one.veil()))));
        parts.forEach(part -> NamesInText.in(part).stream().filter(one -> veiling.isNews(one.word())).forEach(one -> veiling.add(new Known(one.word(), one.veil()))));
        return List.copyOf(veiling.proposed.values());
    }

    /** What still gives somebody away, whatever was replaced: what is known of the dispute, and numbers by their form. */
    static List<String> left(List<String> replaced, List<Known> known) {
        return replaced.stream().flatMap(part -> Stream.concat(known.stream().map(Known::word).filter(part::contains),
                Telltale.certain(part).stream().map(Telltale.Found::word))).distinct().toList();
    }

    /** The model cuts a name differently from sentence to sentence; what is known already is not proposed a second time. */
    private boolean isNews(String word) {
        return proposed.keySet().stream().noneMatch(known -> known.contains(word) || word.contains(known));
    }

    private void add(Known one) {
        var word = one.word().strip();
        if (word.length() < 2 || word.length() > Replacement.LENGTH) {
            return;
        }
        if (one.veil() == Veil.PERSON) {
            person(word);
        } else if (occurs(word)) {
            proposed.putIfAbsent(word, new Replacement(word, INSTEAD.getOrDefault(one.veil(), "（略）"), one.veil()));
        }
    }

    /** One stand-in for a person, however it is called: 沈国平, 国平, 老沈, 沈师傅. */
    private void person(String name) {
        var stem = people.getOrDefault(name, STEMS.charAt(people.size() % STEMS.length()) + (people.size() < STEMS.length() ? "某" : "某某"));
        var forms = new ArrayList<String>();
        if (occurs(name)) {
            forms.add(name);
        }
        if (name.length() >= 2 && name.length() <= 4) {
            var surname = name.substring(0, 1);
            var given = name.substring(1);
            if (given.length() > 1 && occurs(given)) {
                forms.add(given);
            }
            var called = Pattern.compile("[老小阿]" + surname + "(?![\\p{IsHan}]?镇|村)|" + surname + TITLES);
            parts.forEach(part -> called.matcher(part).results().forEach(hit -> forms.add(hit.group())));
        }
        if (!forms.isEmpty()) {
            people.put(name, stem);
            forms.stream().distinct().forEach(form -> proposed.putIfAbsent(form, new Replacement(form, stem, Veil.PERSON)));
        }
    }

    private boolean occurs(String word) {
        return parts.stream().anyMatch(part -> part.contains(word));
    }
}
