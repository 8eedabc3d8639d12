-- What somebody says by signing; null in signatures from before. The signatures of those who have read
-- what another signed are rows of their own, over the hash of what the first one signed.

alter table assessment add column signature_meaning varchar(20);

create table countersignature (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  signed_at bigint not null,
  signed_by varchar(36) not null references account,
  signer_name varchar(200) not null,
  signature_meaning varchar(20) not null,
  content_hash varchar(64) not null
);

create index countersignature_by_assessment on countersignature (assessment, signed_at);
