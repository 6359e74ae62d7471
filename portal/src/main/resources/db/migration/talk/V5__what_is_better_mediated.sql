-- a quarrel within a topic: the committee suggests mediation, the raiser agrees and links the dispute
create table talk_quarrel (
    topic        uuid primary key references talk_topic,
    suggested_at timestamp(6) with time zone not null,
    dispute      uuid unique references matter,
    linked_at    timestamp(6) with time zone,
    check ((dispute is null) = (linked_at is null))
);
