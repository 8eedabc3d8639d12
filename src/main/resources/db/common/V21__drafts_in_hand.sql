-- Who has a draft in hand. A row for a draft somebody has worked in, changed as it goes from one to
-- the next and deleted when it is put away; what happened to it stands in the log. And how long a draft may lie.

create table draft_lease (
  assessment varchar(36) not null primary key references assessment,
  row_version integer not null,
  holder varchar(36) not null references account,
  holder_name varchar(200) not null,
  held_since bigint not null,
  last_sign bigint not null,
  former_holder varchar(36),
  asked_by varchar(36),
  asker_name varchar(200),
  asked_at bigint
);

insert into access_limit values
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e19', 'draft-in-hand', date('2020-01-01'), null, 10, 'MINUTES',
   'Egen rutin: ett utkast blir ledigt tio minuter efter sista tecknet från den som har det. Bekräfta vad som ska gälla hos er.');

insert into time_limit values (
  '6f0a6a0e-0d5f-4a7e-8d5b-3c1f0f2b7a19', 'old-draft', date('2020-01-01'), null, 14,
  'Egen rutin (jfr JO 523-2010: arbetsmaterial ska inte bli liggande): ett utkast visas som gammalt efter två veckor. Bekräfta vad som ska gälla hos er.'
);
