#!/bin/sh
# Two users: one that owns the tables and makes them, one that Pejl works as and that owns nothing.
set -e
owner=$(cat /run/secrets/owner-password)
application=$(cat /run/secrets/database-password)
psql -v ON_ERROR_STOP=1 -v owner="$owner" -v application="$application" \
  --username postgres --dbname pejl <<'SQL'
create role pejl_owner login password :'owner';
create role pejl login password :'application';
alter database pejl owner to pejl_owner;
revoke create, temporary on database pejl from public;
revoke create on schema public from public;
grant create on schema public to pejl_owner;
SQL
