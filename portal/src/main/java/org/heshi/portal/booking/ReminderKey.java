package org.heshi.portal.booking;

/** Which reminder of which hearing, as it was booked at that time. */
record ReminderKey(HearingId hearing, Reminder reminder, int sequence) {

    static ReminderKey of(String text) {
        var parts = text.split("/");
        return new ReminderKey(HearingId.of(parts[0]), Reminder.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return hearing + "/" + reminder + "/" + sequence;
    }
}
