-- The seal of the audit log is as append-only as the log itself.
create trigger seals_append_only before update or delete or truncate on audit.seals
  for each statement execute function audit.refuse_change();
create trigger heads_append_only before update or delete or truncate on audit.heads
  for each statement execute function audit.refuse_change();
revoke update, delete on audit.seals, audit.heads from keeper;

-- Locking a row asks for the right to update a column of it.
grant update (created_at) on public.outbox to worker;
