#!/bin/sh
# Runs once, when the bundled PostgreSQL is empty: one database and one account for each program.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 \
    --set platform="$DATABASE_PASSWORD" --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE modellregionen LOGIN PASSWORD :'platform';
CREATE DATABASE modellregionen OWNER modellregionen;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
SQL
