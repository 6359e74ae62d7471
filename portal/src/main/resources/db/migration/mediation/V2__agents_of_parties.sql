-- somebody whom a party entrusts with acting for it (委托代理人)
create table agent (
    id         uuid primary key,
    version    bigint       not null,
    matter     uuid         not null references matter,
    party      uuid         not null references party,
    name       varchar(40)  not null,
    phone      varchar(16)  not null,
    relation   varchar(10)  not null check (relation in ('FAMILY', 'LAWYER', 'OTHER')),
    power      varchar(10)  not null check (power in ('LIMITED', 'FULL')),
    signs      boolean      not null,
    mandate    uuid,
    code_hash  varchar(100),
    code_at    timestamp(6) with time zone,
    code_tries int          not null default 0 check (code_tries between 0 and 5),
    named_at   timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone,
    ended_at   timestamp(6) with time zone,
    end_reason varchar(500),
    constraint agent_signs_by_mandate check (not signs or mandate is not null and power = 'FULL'),
    constraint agent_ends_with_reason check ((ended_at is null) = (end_reason is null))
);

create index agent_by_matter on agent (matter);
