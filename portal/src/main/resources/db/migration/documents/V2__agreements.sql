create table agreement (
    id                uuid primary key,
    version           bigint      not null,
    matter            uuid        not null references matter,
    state             varchar(10) not null check (state in ('DRAFT', 'PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
    made_at           timestamp(6) with time zone not null,
    confirmed_at      timestamp(6) with time zone,
    withdrawn_because varchar(500),
    check ((state = 'CONFIRMED') = (confirmed_at is not null))
);

create unique index agreement_one_of_matter on agreement (matter) where state <> 'WITHDRAWN';
create index agreement_by_matter on agreement (matter, made_at);

create table agreement_version (
    id          uuid primary key,
    agreement   uuid not null references agreement,
    number      int  not null check (number > 0),
    text        text not null,
    made_by     uuid,
    made_at     timestamp(6) with time zone not null,
    proposed_at timestamp(6) with time zone,
    unique (agreement, number)
);

create table signature (
    id              uuid primary key,
    agreement       uuid        not null references agreement,
    signatory       uuid        not null,
    position        int         not null,
    name            varchar(80) not null,
    person          uuid,
    phone           varchar(20),
    language        varchar(10) not null,
    code_hash       varchar(100),
    code_sent_at    timestamp(6) with time zone,
    code_expires_at timestamp(6) with time zone,
    code_tries      int         not null,
    codes_sent      int         not null,
    confirmed_at    timestamp(6) with time zone,
    unique (agreement, signatory)
);

create table performance (
    id        uuid primary key,
    agreement uuid not null references agreement,
    item      uuid not null,
    done_on   date not null,
    marked_by uuid,
    marked_at timestamp(6) with time zone not null,
    unique (agreement, item)
);

-- what the parties have seen is never reworded and never disappears
create function refuse_rewording() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.text <> old.text or new.number <> old.number or new.agreement <> old.agreement
            or new.proposed_at is distinct from old.proposed_at then
        raise exception 'a version that was proposed never changes' using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger agreement_version_stays before update or delete on agreement_version
    for each row when (old.proposed_at is not null) execute function refuse_rewording();
