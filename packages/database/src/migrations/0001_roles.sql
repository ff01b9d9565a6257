-- Login roles own nothing and are bound by forced row-level security. `keeper` cannot log in: it owns every
-- SECURITY DEFINER function and is the only role with a policy that sees all rows; the owner is a member of it.
-- Roles live in the cluster, not in the database: several databases (tests) share them, hence the guards.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['portal', 'console', 'worker', 'public_reader', 'keeper'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
  end loop;
  if not pg_has_role(current_user, 'keeper', 'usage') then
    execute format('grant keeper to %I', current_user);
  end if;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to portal, console, worker, public_reader', current_database());
end
$$;

revoke all on schema public from public;
create schema identity;
create schema access;
create schema audit;
create schema published;

grant usage, create on schema public, identity, access, audit, published to keeper;
grant usage on schema public, access to portal, console, worker;
grant usage on schema identity to portal, console;
grant usage on schema audit to worker;
grant usage on schema published to console, worker, public_reader;
