package org.heshi.portal.talk;

import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.Places;
import org.springframework.stereotype.Component;

/** Puts what was noted, voted and decided into the order of the agenda; the host makes sentences of it. */
@Component
class MinutesDraft {

    private final Agendas agendas;
    private final RoomLookup rooms;
    private final Votes votes;
    private final Places places;

    MinutesDraft(Agendas agendas, RoomLookup rooms, Votes votes, Places places) {
        this.agendas = agendas;
        this.rooms = rooms;
        this.votes = votes;
        this.places = places;
    }

    String of(TalkDaySummary day) {
        var room = rooms.of(day.id());
        var text = new StringBuilder(say("talk.minutes.head", places.get(day.village()).name(), Dates.say(Words.CHINESE, day.start()), day.hall(), room.present()));
        room.notes().stream().filter(said -> said.topic().isEmpty()).forEach(said -> text.append('\n').append(said.words()));
        var number = 0;
        for (var item : agendas.of(day.id())) {
            text.append("\n\n").append(++number).append(". ").append(item.topic().subject());
            room.notes().stream().filter(said -> said.topic().filter(item.topic().matter()::equals).isPresent()).forEach(said -> text.append('\n').append(said.words()));
            votes.of(day.id()).stream().filter(proposal -> proposal.topic().equals(item.topic().matter())).forEach(proposal -> text.append('\n')
                    .append(say("talk.minutes.vote", proposal.words(), proposal.votes(Choice.YES), proposal.votes(Choice.NO), proposal.votes(Choice.ABSTAIN))));
            text.append('\n').append(say("talk.outcome." + (item.outcome() == null ? Outcome.PUT_OFF : item.outcome())))
                    .append(say("talk.outcome.words", item.why() == null ? say("talk.minutes.no-time") : item.why()));
        }
        return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static String say(String key, Object... args) {
        return Words.say(Words.CHINESE, key, args);
    }
}
