// Notes of an evening: put at the end of the log as they come, under what they are about, scrolled to unless somebody reads further up.
window.heshiTalkNotes = {
    add(log, notes) {
        const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
        for (const note of notes) {
            if (note.about && note.about !== log.dataset.about) {
                const about = document.createElement('p');
                about.className = 'talk-about';
                about.textContent = log.dataset.about = note.about;
                log.append(about);
            }
            const line = document.createElement('div');
            const at = document.createElement('span');
            at.className = 'quiet';
            at.textContent = note.at;
            const words = document.createElement('span');
            words.textContent = note.words;
            line.append(at, words);
            log.append(line);
        }
        if (atEnd) log.scrollTop = log.scrollHeight;
    }
};
