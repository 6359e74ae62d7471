-- Sealed, and apart from the parties: whoever reads a party does not read this.
create table party_identity (
    party    uuid primary key references party,
    matter   uuid         not null references matter,
    number   varchar(200) not null,
    noted_at timestamp(6) with time zone not null
);

create index party_identity_by_matter on party_identity (matter);
